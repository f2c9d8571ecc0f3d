package se.anda.coding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.anda.coding.linear.LinearModel;
import se.anda.coding.linear.Models;
import se.anda.coding.roletalk.LinearRoleTalkCoder;
import se.anda.coding.text.UtteranceSplitter;
import se.anda.coding.volley.LinearVolleyCoder;

/**
 * The coders that come with Anda: embedded, pure, without network. A language's models are loaded when it is first used;
 * every coder may be used by many threads at once.
 */
public record Coders(VolleyCoder volleys, RoleTalkCoder roleTalk) {

    private static final Map<String, LinearModel> MODELS = new ConcurrentHashMap<>();
    private static final Coders EMBEDDED = make();

    public static Coders embedded() {
        return EMBEDDED;
    }

    private static Coders make() {
        return new Coders(
                new LinearVolleyCoder(language -> new LinearVolleyCoder.Parts(
                        new UtteranceSplitter(model("splitter", language), "volley"), model("volley", language))),
                new LinearRoleTalkCoder(language -> new LinearRoleTalkCoder.Parts(
                        new UtteranceSplitter(model("splitter", language), "role"), model("roletalk", language))));
    }

    private static LinearModel model(String name, Language language) {
        return MODELS.computeIfAbsent(name + "_" + language.tag() + ".weights", Models::bundled);
    }
}
