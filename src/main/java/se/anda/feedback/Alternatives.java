package se.anda.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedVolley;
import se.anda.coding.Language;
import se.anda.coding.Marker;
import se.anda.coding.VolleyCoder;
import se.anda.coding.VolleyContext;
import se.anda.practice.TalkEngine.Setting;
import se.anda.practice.Turn;
import se.anda.scenario.Scenario.Topic;

/** Finds another reply to try. None is offered that the coder does not read as better than what was said. */
public final class Alternatives {

    private final AlternativeBank bank;
    private final VolleyCoder coder;

    Alternatives(AlternativeBank bank, VolleyCoder coder) {
        this.bank = bank;
        this.coder = coder;
    }

    /** The scripted bank that comes with the program. */
    public static Alternatives scripted(VolleyCoder coder) {
        return new Alternatives(AlternativeBank.bundled(), coder);
    }

    /**
     * In the language of the talk.
     *
     * @param offered lines already offered, which are not offered again
     */
    Optional<String> instead(Setting setting, Turn before, Turn turn, Set<String> offered) {
        var subject = subject(setting, before.line());
        return bank.fitting(Situation.of(before, turn), setting.scenario().role()).stream()
                .map(text -> text.in(setting.language()))
                .flatMap(line -> filled(line, subject).stream())
                .filter(line -> !offered.contains(line))
                .filter(line -> isBetter(setting, before, turn, line))
                .findFirst();
    }

    /**
     * Whether the coder reads a line, said in the place of a turn's reply, as better than it, as free of poor practice and as
     * some MI at all.
     *
     * @param before the turn that the reply answers
     */
    public boolean isBetter(Setting setting, Turn before, Turn turn, String line) {
        var own = turn.coded() == null ? 0 : worth(turn.coded());
        var coded = coder.code(line, context(setting, before));
        return !isPoor(coded) && worth(coded) > Math.max(own, 0);
    }

    private static VolleyContext context(Setting setting, Turn before) {
        return new VolleyContext(
                setting.language(), setting.scenario().role(), setting.traineeRole(), before.state().lines());
    }

    private static Optional<String> filled(String line, @Nullable String subject) {
        if (!line.contains("{")) {
            return Optional.of(line);
        }
        if (subject == null) {
            return Optional.empty();
        }
        var capital = subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
        return Optional.of(line.replace("{ämne}", subject).replace("{Ämne}", capital));
    }

    /** A subject of the scenario whose name the role has just used as it stands: it can be said back. */
    private static @Nullable String subject(Setting setting, String line) {
        var said = " " + line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return setting.scenario().topics().stream()
                .map(Topic::name)
                .map(name -> name.in(setting.language()).toLowerCase(Locale.ROOT))
                .filter(name -> isOneThing(name, setting.language()) && said.contains(" " + name + " "))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOneThing(String name, Language language) {
        return language == Language.SV ? !name.contains(" ") : name.matches("the \\p{L}+");
    }

    private static boolean isPoor(CodedVolley volley) {
        return volley.utterances().stream().anyMatch(utterance -> utterance.code().isNonAdherent())
                || volley.markers().stream().anyMatch(marker -> marker.sign() != Marker.Sign.WANTED);
    }

    /** How much MI there is in a volley: 0 or more without poor practice, below 0 with it. */
    private static int worth(CodedVolley volley) {
        var worth = 0;
        for (var code : volley.countedCodes()) {
            worth += switch (code) {
                case CR, AF, SEEK, EMPH -> 3;
                case SR, OQ -> 2;
                case PWP, GI, CQ -> 1;
                case NC -> 0;
                case PERS -> -8;
                case CONF -> -10;
            };
        }
        return volley.markers().stream().anyMatch(marker -> marker.sign() == Marker.Sign.UNWANTED) ? worth - 8 : worth;
    }
}
