package se.anda.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.feedback.RubricTold.CriterionTold;
import se.anda.feedback.RubricTold.Quote;
import se.anda.rubric.Counts;
import se.anda.rubric.Rubric;

/** Finds what to affirm and the one thing to practise next. */
final class Summing {

    private static final int GOOD = 4;
    private static final int TO_PRACTISE = 3;
    private static final int SHORT_TALK = 3;
    private static final int QUOTABLE = 110;

    private final Words words;
    private final List<RubricTold> rubrics;
    private final Counts counts;

    Summing(Words words, List<RubricTold> rubrics, Counts counts) {
        this.words = words;
        this.rubrics = rubrics;
        this.counts = counts;
    }

    /** A criterion and the rubric it is of. */
    private record Told(RubricTold rubric, CriterionTold criterion) {}

    /** What was there, and one next step: gates come before all else. */
    String paragraph(List<GateTold> gates, NextStep next) {
        var urgent = gates.stream().anyMatch(gate -> gate.status() != GateTold.Status.MET);
        return affirmation() + " " + words.get(urgent ? "next.gate" : "next.paragraph", next.title());
    }

    private String affirmation() {
        return told().filter(told -> told.criterion().level() >= GOOD)
                .filter(told -> quote(told.criterion()).isPresent())
                .max(Comparator.comparingInt((Told told) -> told.criterion().level())
                        .thenComparing(told -> told.rubric().kind() == Rubric.Kind.PRACTICE))
                .map(told -> words.get(
                        "affirm.quote",
                        firstSentence(told.criterion().feedback()),
                        quote(told.criterion()).orElseThrow().text()))
                .orElseGet(this::plainAffirmation);
    }

    private String plainAffirmation() {
        if (counts.reflections() > 0) {
            return words.get("affirm.listened");
        }
        if (counts.adherent() > 0) {
            return words.get("affirm.respected");
        }
        if (counts.of(BehaviourCode.OQ) > 0) {
            return words.get("affirm.asked");
        }
        return words.get(counts.of(BehaviourCode.GI) > 0 ? "affirm.informed" : "affirm.stayed");
    }

    private static Optional<Quote> quote(CriterionTold criterion) {
        return criterion.evidence().stream()
                .filter(Quote::speaksFor)
                .filter(quote -> quote.text().length() <= QUOTABLE)
                .findFirst();
    }

    private static String firstSentence(String text) {
        var end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** A gate when one was missed; else the criterion furthest from its goal, those of practice first. */
    NextStep next(List<GateTold> gates, List<DecisiveMoment> moments) {
        var urgent = gates.stream().filter(gate -> gate.status() != GateTold.Status.MET).findFirst();
        if (urgent.isPresent()) {
            return new NextStep(urgent.get().name(), urgent.get().text(), null, null);
        }
        if (counts.volleys() < SHORT_TALK) {
            return new NextStep(words.get("next.more.title"), words.get("next.more.text"), null, null);
        }
        return told().filter(told -> told.criterion().level() <= TO_PRACTISE)
                .min(Comparator.comparingInt((Told told) -> rank(told.rubric().kind()))
                        .thenComparingInt(told -> told.criterion().level()))
                .map(told -> new NextStep(
                        told.criterion().name(),
                        told.criterion().feedback(),
                        example(moments),
                        told.rubric().id() + "/" + told.criterion().id()))
                .orElseGet(() -> new NextStep(words.get("next.keep.title"), words.get("next.keep.text"), null, null));
    }

    private static @Nullable String example(List<DecisiveMoment> moments) {
        return moments.stream()
                .map(DecisiveMoment::alternative)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int rank(Rubric.Kind kind) {
        return switch (kind) {
            case PRACTICE -> 0;
            case SPIRIT -> 1;
            case MITI -> 2;
        };
    }

    private Stream<Told> told() {
        return rubrics.stream()
                .flatMap(rubric -> rubric.criteria().stream().map(criterion -> new Told(rubric, criterion)));
    }
}
