package se.anda.dialogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Marker;
import se.anda.coding.Span;

/** Volleys whose codes stand in the text ({@code [OQ needs] Vad vill du?}), so that a dialogue test needs no coder. */
final class TaggedVolleys {

    private static final Pattern UNIT = Pattern.compile("\\[([A-Z]+)((?: [a-z-]+)*)]\\s*([^\\[]*)");

    private TaggedVolleys() {}

    static CodedVolley of(String tagged) {
        var utterances = new ArrayList<CodedUtterance>();
        var text = new StringBuilder();
        var matcher = UNIT.matcher(tagged);
        while (matcher.find()) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            var words = matcher.group(3).strip();
            var span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            var code = BehaviourCode.valueOf(matcher.group(1));
            var markers = EnumSet.noneOf(Marker.class);
            for (var tag : matcher.group(2).strip().split(" ")) {
                if (!tag.isEmpty()) {
                    markers.add(Marker.ofTag(tag));
                }
            }
            utterances.add(new CodedUtterance(
                    words, span, code, 0.9, Map.of(code, 0.9), markers, List.of(span), "coding.reason.test"));
        }
        return new CodedVolley(text.toString(), utterances);
    }
}
