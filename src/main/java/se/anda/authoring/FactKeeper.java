package se.anda.authoring;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.anda.account.AuditLog;
import se.anda.account.Settings;
import se.anda.practice.Content;
import se.anda.scenario.DatedFacts.DatedFact;

/** What the app says of law and services, kept up to date by course leaders. What one of them saves holds at once. */
@Service
public class FactKeeper {

    /** Characters in a text and in a source. */
    public static final int MOST_TEXT = 2000;

    public static final int MOST_SOURCE = 500;

    /** After how many months a fact may be asked to be looked at again. */
    public static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    private static final int USUAL_MONTHS = 12;
    private static final int ID_LENGTH = 40;
    private static final String SETTING = "facts.months";

    private final Content content;
    private final EditedFacts facts;
    private final Workspace workspace;
    private final Settings settings;
    private final AuditLog audit;
    private final Clock clock;

    FactKeeper(
            Content content, EditedFacts facts, Workspace workspace, Settings settings, AuditLog audit, Clock clock) {
        this.content = content;
        this.facts = facts;
        this.workspace = workspace;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why a fact was not kept. */
    public enum Flaw {
        NO_TEXT,
        NO_SOURCE,
        TOO_LONG,
        NO_DAY,
        /** A day that has not come: nobody can have checked on it. */
        FUTURE_DAY,
        /** Neither everyone nor a role. */
        FOR_NOBODY
    }

    /** The longest unchecked first. */
    public List<DatedFact> all() {
        workspace.author();
        return content.datedFacts().all().stream().sorted(Comparator.comparing(DatedFact::checked)).toList();
    }

    /** Whether it was checked longer ago than the set age. */
    public boolean isOld(DatedFact fact) {
        return fact.olderThan(today().minusMonths(months()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** After how many months a fact is to be looked at again. */
    public int months() {
        return settings.get(SETTING).map(Integer::parseInt).orElse(USUAL_MONTHS);
    }

    /** @param months one of {@link #MONTHS} */
    public void months(int months) {
        workspace.author();
        settings.set(SETTING, Integer.toString(months));
    }

    /** The titles of the scenarios that name the fact. */
    public List<String> usedIn(DatedFact fact) {
        return content.scenarios().stream()
                .filter(scenario -> scenario.refs().contains(fact.id()))
                .map(scenario -> scenario.title().sv())
                .toList();
    }

    /** Keeps a fact, new or changed; what is wrong with it, if it was not kept. */
    public Optional<Flaw> save(DatedFact fact) {
        var author = workspace.author();
        var flaw = flaw(fact);
        if (flaw.isEmpty()) {
            facts.add(fact, author.id(), clock.instant());
            audit.add(author.username(), "fact.save", fact.id());
        }
        return flaw;
    }

    private Optional<Flaw> flaw(DatedFact fact) {
        if (fact.text().sv().isBlank()) {
            return Optional.of(Flaw.NO_TEXT);
        }
        if (fact.source().isBlank()) {
            return Optional.of(Flaw.NO_SOURCE);
        }
        var english = fact.text().en();
        if (fact.text().sv().length() > MOST_TEXT
                || (english != null && english.length() > MOST_TEXT)
                || fact.source().length() > MOST_SOURCE) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (fact.checked().isAfter(today())) {
            return Optional.of(Flaw.FUTURE_DAY);
        }
        return fact.holdsFor().isEmpty() ? Optional.of(Flaw.FOR_NOBODY) : Optional.empty();
    }

    /** An id for a new fact, of its first words, that no other has. */
    public String freeId(String words) {
        var plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var stem = plain.substring(0, Math.min(ID_LENGTH, plain.length())).replaceAll("^-+|-+$", "");
        var taken = Set.copyOf(content.datedFacts().all().stream().map(DatedFact::id).toList());
        var id = stem.isEmpty() ? "fakta" : stem;
        for (var number = 2; taken.contains(id); number++) {
            id = (stem.isEmpty() ? "fakta" : stem) + "-" + number;
        }
        return id;
    }
}
