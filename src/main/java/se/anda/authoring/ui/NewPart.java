package se.anda.authoring.ui;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a part holds when it is new: as little as its author has to fill in. */
final class NewPart {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("dispositions", "{\"id\":\"%s\",\"weight\":1}"),
            Map.entry("sensitivities", "{\"on\":\"OQ\",\"trust\":1}"),
            Map.entry("topics", "{\"id\":\"%s\",\"name\":{\"sv\":\"\"},\"words\":{\"sv\":[\"\"]}}"),
            Map.entry("facts", "{\"id\":\"%s\",\"topic\":\"\",\"asks\":{\"sv\":[\"\"]},\"says\":[{\"sv\":\"\"}]}"),
            Map.entry("beats", "{\"id\":\"%s\",\"when\":{\"heard\":{\"sv\":[\"\"]}},\"says\":[{\"sv\":\"\"}]}"),
            Map.entry("fallbacks", "{\"id\":\"%s\",\"once\":false,\"says\":[{\"sv\":\"\"}]}"),
            Map.entry(
                    "endings",
                    "{\"id\":\"%s\",\"kind\":\"maybe-later\",\"name\":{\"sv\":\"\"},\"summary\":{\"sv\":\"\"},\"when\":{\"state\":{\"trust\":\">=60\"}}}"),
            Map.entry(
                    "gates",
                    "{\"id\":\"%s\",\"name\":{\"sv\":\"\"},\"opens\":\"start\",\"met_by\":[\"safety-check\"],\"within\":6,"
                            + "\"met\":{\"sv\":\"\"},\"missed\":{\"sv\":\"\"}}"),
            Map.entry("memories", "{\"id\":\"%s\",\"when\":{\"ended\":[\"respected-no\"]},\"briefing\":{\"sv\":\"\"}}"),
            Map.entry("wanted", "{\"code\":[\"OQ\"]}"),
            Map.entry("unwanted", "{\"code\":[\"CONF\"]}"),
            Map.entry("act", "{\"code\":[\"OQ\"]}"),
            Map.entry("levels", "{\"level\":3,\"when\":{\"wanted\":\">=1\"},\"anchor\":{\"sv\":\"\"},\"feedback\":{\"sv\":\"\"}}"),
            Map.entry(
                    "criteria",
                    "{\"id\":\"%s\",\"name\":{\"sv\":\"\"},\"sources\":[\"G1\"],\"reason\":{\"sv\":\"\"},\"wanted\":[{\"code\":[\"OQ\"]}],"
                            + "\"levels\":[{\"level\":5,\"when\":{\"wanted\":\">=2\"},\"anchor\":{\"sv\":\"\"},\"feedback\":{\"sv\":\"\"}},"
                            + "{\"level\":1,\"anchor\":{\"sv\":\"\"},\"feedback\":{\"sv\":\"\"}}]}"));

    private NewPart() {}

    /** Of a list that has parts without names. */
    static JsonNode of(String list) {
        return named(list, "ny");
    }

    /** @param id its name */
    static JsonNode named(String list, String id) {
        return JSON.readTree(PARTS.getOrDefault(list, "{}").replace("%s", id));
    }
}
