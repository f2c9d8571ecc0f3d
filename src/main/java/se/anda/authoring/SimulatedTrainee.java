package se.anda.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Line;
import se.anda.coding.RoleKind;
import se.anda.coding.TraineeRole;
import se.anda.content.Resources;
import se.anda.content.YamlDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * A trainee of one kind, played by rule: knows the briefing and reads the role's lines, and nothing else of the scenario.
 * The same seed says the same things. What it says stands in {@code trainees-sv.yaml}.
 */
public final class SimulatedTrainee {

    private static final Map<String, Script> SCRIPTS = scripts();

    private final Policy policy;
    private final Script script;
    private final TraineeRole role;
    private final SplittableRandom random;
    private final List<String> left;
    private final List<String> said = new ArrayList<>();
    private int crisis;

    /** @param kind who is talked with */
    public SimulatedTrainee(Policy policy, RoleKind kind, TraineeRole role, long seed) {
        this.policy = policy;
        this.role = role;
        this.random = new SplittableRandom(seed * 31 + policy.ordinal());
        this.script = find(policy, kind);
        this.left = new ArrayList<>(script.plan());
    }

    /** The kinds of trainees. */
    public enum Policy {
        SKILLED,
        CLUMSY_WARM,
        NOVICE,
        ADVISER,
        POLITE_CONTROLLER,
        CONFRONTER,
        INTERROGATOR,
        SILENT,
        /** Stock MI phrases, whatever the answer. */
        FORMULA,
        /** Gives the role's own words back. */
        PARROT;

        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a kind of trainee says.
     *
     * @param opening by trainee role, or {@code any}
     * @param crisis said in turn when the role hints at not wanting to live
     * @param themes reflections by what the role said; empty: the plan is said without
     * @param plan said in order; when it is out, {@code rest} is drawn from
     */
    record Script(
            Map<String, String> opening,
            List<String> crisis,
            List<Theme> themes,
            List<String> plan,
            List<String> rest,
            @Nullable String close) {
        Script {
            opening = opening == null ? Map.of() : opening;
            crisis = crisis == null ? List.of() : crisis;
            themes = themes == null ? List.of() : themes;
            plan = plan == null ? List.of() : plan;
            rest = rest == null ? List.of() : rest;
        }
    }

    /** What is answered to lines that hold such words. */
    record Theme(String hear, List<String> say) {

        boolean isIn(String line) {
            return Pattern.compile(hear, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(line).find();
        }
    }

    private static final Pattern DESPAIR = Pattern.compile(
            "vill inte (vara med|leva|finnas)|orkar inte (leva|mer|vara)|slippa (allt|vakna)|somna och inte vakna|ta livet|lika bra om jag"
                    + "|bättre utan mig|ingen idé|försvinna|göra slut på",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The next volley; empty is silence. */
    public String next(List<Line> lines) {
        var line = lines.getLast().text();
        var volley = switch (policy) {
            case SILENT -> said.size() % 3 == 2 ? pick(script.rest()) : "";
            case PARROT -> said.isEmpty() ? opening() : echo(line);
            case SKILLED, CLUMSY_WARM -> said.isEmpty() ? opening() : attentive(line);
            case NOVICE, ADVISER, POLITE_CONTROLLER, CONFRONTER, INTERROGATOR, FORMULA ->
                said.isEmpty() ? opening() : planned();
        };
        said.add(volley);
        return volley;
    }

    private String opening() {
        var any = script.opening().getOrDefault("any", "Hej.");
        return script.opening().getOrDefault(role.tag(), any);
    }

    /** Answers what was said first, then takes the next step of the plan. */
    private String attentive(String line) {
        if (crisis < script.crisis().size() && (crisis > 0 || DESPAIR.matcher(line).find())) {
            return script.crisis().get(crisis++);
        }
        var reflection = script.themes().stream()
                .filter(theme -> theme.isIn(line))
                .flatMap(theme -> theme.say().stream())
                .filter(say -> said.stream().noneMatch(earlier -> earlier.contains(say)))
                .findFirst()
                .orElse("");
        var next = left.isEmpty() ? rest() : left.removeFirst();
        return (reflection + " " + next).strip();
    }

    private String planned() {
        return left.isEmpty() ? rest() : left.removeFirst();
    }

    private String rest() {
        var close = script.close();
        return close != null ? close : script.rest().isEmpty() ? "Mm." : pick(script.rest());
    }

    private String pick(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(random.nextInt(lines.size()));
    }

    /** The role's last sentence, turned to "du". */
    private static String echo(String line) {
        var speech = line.replaceAll("\\*[^*]*\\*", " ").strip();
        var sentences = speech.split("(?<=[.!?])\\s+");
        var last = sentences[sentences.length - 1].replaceAll("[?!.]+$", "");
        return last.replaceAll("(?i)\\bjag\\b", "du")
                        .replaceAll("(?i)\\bmig\\b", "dig")
                        .replaceAll("(?i)\\bmin\\b", "din")
                        .replaceAll("(?i)\\bmitt\\b", "ditt")
                        .replaceAll("(?i)\\bmina\\b", "dina")
                + ".";
    }

    private static Script find(Policy policy, RoleKind kind) {
        var own = SCRIPTS.get(policy.tag() + "/" + kind.tag());
        var any = SCRIPTS.get(policy.tag());
        if (own == null && any == null && kind == RoleKind.COLLEAGUE) {
            return find(policy, RoleKind.OFFICER); // colleagues are met as colleagues
        }
        if (own == null && any == null) {
            throw new IllegalStateException("no script for " + policy.tag() + " with " + kind.tag());
        }
        return own != null ? own : any;
    }

    private static Map<String, Script> scripts() {
        var document = YamlDocument.parse("trainees-sv.yaml", Resources.text("/se/anda/authoring/trainees-sv.yaml"));
        if (!document.problems().isEmpty()) {
            throw new IllegalStateException(document.problems().toString());
        }
        return new JsonMapper().readerForMapOf(Script.class).readValue(document.tree());
    }
}
