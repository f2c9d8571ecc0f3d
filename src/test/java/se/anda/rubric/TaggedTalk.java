package se.anda.rubric;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedRoleLine;
import se.anda.coding.CodedUtterance;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.RoleKind;
import se.anda.coding.RoleTalkCode;
import se.anda.coding.Span;
import se.anda.coding.TraineeRole;
import se.anda.content.Resources;
import se.anda.rubric.RatedTalk.Exchange;

/** A talk whose codes stand in the text, in the corpus's way of writing, so that a test needs no coder. */
public final class TaggedTalk {

    private static final Pattern UNIT = Pattern.compile("\\[([A-Z]+)(?:/([a-z-]+))?((?: [a-z-]+)*)]\\s*([^\\[]*)");

    private TaggedTalk() {}

    /** A talk of {@code src/test/resources/rated}. */
    public static RatedTalk named(String name) {
        return of(Resources.text("/rated/" + name + ".talk"));
    }

    /** With a change goal; its scene is unknown and it has no states. */
    public static RatedTalk of(String tagged) {
        var language = Language.SV;
        RoleKind role = null;
        TraineeRole trainee = null;
        CodedRoleLine before = null;
        CodedVolley volley = null;
        var exchanges = new ArrayList<Exchange>();
        for (var line : tagged.lines().toList()) {
            if (line.startsWith("@lang ")) {
                language = Language.ofTag(line.substring(6));
            } else if (line.startsWith("@role ")) {
                role = RoleKind.ofTag(line.substring(6));
            } else if (line.startsWith("@trainee ")) {
                trainee = TraineeRole.ofTag(line.substring(9));
            } else if (line.startsWith("<")) {
                var said = roleLine(line.substring(1));
                if (volley != null) {
                    exchanges.add(new Exchange(exchanges.size() + 1, volley, before, said, null));
                    volley = null;
                }
                before = said;
            } else if (line.startsWith(">")) {
                if (volley != null) {
                    throw new IllegalArgumentException("two volleys in a row: " + line);
                }
                volley = volley(line.substring(1));
            }
        }
        if (volley != null) {
            exchanges.add(new Exchange(exchanges.size() + 1, volley, before, null, null));
        }
        return new RatedTalk(language, role, trainee, true, exchanges);
    }

    public static CodedVolley volley(String tagged) {
        var utterances = new ArrayList<CodedUtterance>();
        var text = new StringBuilder();
        var matcher = UNIT.matcher(tagged);
        while (matcher.find()) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            var words = matcher.group(4).strip();
            var span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            var code = BehaviourCode.valueOf(matcher.group(1));
            var markers = EnumSet.noneOf(Marker.class);
            for (var tag : matcher.group(3).strip().split(" ")) {
                if (!tag.isEmpty()) {
                    markers.add(Marker.ofTag(tag));
                }
            }
            utterances.add(new CodedUtterance(
                    words, span, code, 0.9, Map.of(code, 1.0), markers, List.of(span), "coding.reason.test"));
        }
        return new CodedVolley(text.toString(), utterances);
    }

    public static CodedRoleLine roleLine(String tagged) {
        var clauses = new ArrayList<CodedRoleLine.Clause>();
        var matcher = UNIT.matcher(tagged);
        while (matcher.find()) {
            clauses.add(new CodedRoleLine.Clause(
                    matcher.group(4).strip(), RoleTalkCode.valueOf(matcher.group(1)), null));
        }
        var code = clauses.stream().anyMatch(clause -> clause.code() == RoleTalkCode.DISC)
                ? RoleTalkCode.DISC
                : clauses.getLast().code();
        return new CodedRoleLine(code, null, 0.9, false, clauses);
    }

    /** The same talk, had twice. */
    static RatedTalk twice(RatedTalk talk) {
        var exchanges = new ArrayList<>(talk.exchanges());
        for (var exchange : talk.exchanges()) {
            exchanges.add(new Exchange(
                    exchanges.size() + 1, exchange.volley(), exchange.before(), exchange.after(), exchange.state()));
        }
        return new RatedTalk(talk.language(), talk.role(), talk.traineeRole(), talk.goal(), exchanges);
    }

    static @Nullable CriterionResult result(RatedTalk talk, Rubric rubric, String criterion) {
        return new Scorer(List.of(rubric))
                .score(talk).criteria().stream()
                        .filter(result -> result.criterion().id().equals(criterion))
                        .findFirst()
                        .orElse(null);
    }
}
