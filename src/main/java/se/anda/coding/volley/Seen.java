package se.anda.coding.volley;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.anda.coding.Line;
import se.anda.coding.RoleKind;
import se.anda.coding.Stems;
import se.anda.coding.TraineeRole;
import se.anda.coding.VolleyContext;
import se.anda.coding.text.CueBook;
import se.anda.coding.text.CueHit;
import se.anda.coding.text.Tokens;

/**
 * One utterance as the coder sees it: its words, the cues in them, and what stands around it.
 *
 * @param roleWords the stems of the content words in the role's last lines
 * @param asked the role's last line is a question
 * @param before the cues of the utterance before it in the volley
 * @param index its place among the volley's {@code count} utterances
 */
public record Seen(
        Tokens tokens,
        List<CueHit> cues,
        Set<String> names,
        Set<String> roleWords,
        boolean asked,
        Permission permission,
        Set<String> before,
        int index,
        int count,
        @Nullable RoleKind role,
        @Nullable TraineeRole trainee) {

    private static final int ROLE_LINES = 2;

    /** Looks at each of a volley's utterances in turn. */
    public static List<Seen> all(List<Tokens> utterances, VolleyContext context) {
        var book = CueBook.volley(context.language());
        var roleWords = roleWords(context);
        var asked = context.lastRoleLine().map(line -> line.strip().endsWith("?")).orElse(false);
        var permission = Permission.after(context.history(), context.language());
        var before = Set.<String>of();
        var seen = new java.util.ArrayList<Seen>();
        for (var index = 0; index < utterances.size(); index++) {
            var tokens = utterances.get(index);
            var cues = book.find(tokens);
            var names = new HashSet<String>();
            cues.forEach(cue -> names.add(cue.cue()));
            seen.add(new Seen(tokens, cues, names, roleWords, asked, permission, before, index, utterances.size(),
                    context.role(), context.traineeRole()));
            permission = permission.afterUtterance(cues);
            before = names;
        }
        return seen;
    }

    public boolean has(String cue) {
        return names.contains(cue);
    }

    public boolean hasAny(String... any) {
        for (var cue : any) {
            if (names.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    /** The first place where one of the cues stands, or null. */
    public @Nullable CueHit hit(String... any) {
        for (var cue : cues) {
            for (var name : any) {
                if (cue.cue().equals(name)) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** Whether it ends as a written question. */
    public boolean isMarkedQuestion() {
        return tokens.after().indexOf('?') >= 0;
    }

    /** The same utterance without what the scene tells; what it says must then decide. */
    public Seen withoutScene() {
        return new Seen(tokens, cues, names, roleWords, asked, permission, before, index, count, null, null);
    }

    private static Set<String> roleWords(VolleyContext context) {
        Map<String, Boolean> words = new HashMap<>();
        var left = ROLE_LINES;
        for (var line : context.history().reversed()) {
            if (line.who() == Line.Speaker.ROLE && left-- > 0) {
                for (var token : Tokens.of(line.text(), context.language()).list()) {
                    if (!Stems.isSmall(token.norm(), context.language())) {
                        words.put(token.stem(), true);
                    }
                }
            }
        }
        return Set.copyOf(words.keySet());
    }
}
