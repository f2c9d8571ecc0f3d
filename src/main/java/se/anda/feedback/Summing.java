package se.anda.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.coding.CodedUtterance;
import se.anda.coding.Marker;
import se.anda.feedback.RubricTold.CriterionTold;
import se.anda.rubric.Counts;
import se.anda.rubric.Evidence;
import se.anda.rubric.Rubric;
import se.anda.rubric.Scorecard;

/** Finds what to affirm and the one thing to practise next. */
final class Summing {

    private static final int GOOD = 4;
    private static final int TO_PRACTISE = 3;
    private static final int SHORT_TALK = 3;
    private static final int QUOTABLE = 110;

    /** A line is quoted as an example only when the coder was this sure of it. */
    private static final double SURE = 0.75;

    /** From this share of the volleys on, something is often done. */
    private static final double OFTEN = 0.2;

    /** From this share of pushing volleys on, the talk is one of pushes. */
    private static final double PUSHED = 0.3;

    private final Words words;
    private final List<RubricTold> rubrics;
    private final Scorecard card;
    private final Counts counts;

    /** @param card with its ratings, whether they are told or not */
    Summing(Words words, List<RubricTold> rubrics, Scorecard card) {
        this.words = words;
        this.rubrics = rubrics;
        this.card = card;
        this.counts = card.counts();
    }

    /** A criterion and the rubric it is of. */
    private record Told(RubricTold rubric, CriterionTold criterion) {}

    /** What was there, and one next step: gates come before all else. */
    String paragraph(List<GateTold> gates, NextStep next) {
        var urgent = gates.stream().anyMatch(gate -> gate.status() != GateTold.Status.MET);
        return affirmation() + " " + words.get(urgent ? "next.gate" : "next.paragraph", next.title());
    }

    /** Nothing is affirmed of a talk of pushes but that it was had: the trainee would know better. */
    private String affirmation() {
        if (counts.nonAdherent() >= PUSHED * counts.volleys()) {
            return words.get("affirm.stayed");
        }
        return told().filter(told -> told.criterion().level() >= GOOD)
                .filter(told -> quote(told).isPresent())
                .max(Comparator.comparingInt((Told told) -> told.criterion().level())
                        .thenComparing(told -> told.rubric().kind() == Rubric.Kind.PRACTICE))
                .map(told -> words.get(
                        "affirm.quote",
                        firstSentence(told.criterion().feedback()),
                        quote(told).orElseThrow()))
                .orElseGet(this::plainAffirmation);
    }

    private String plainAffirmation() {
        if (isOften(counts.reflections())) {
            return words.get("affirm.listened");
        }
        if (isOften(counts.adherent())) {
            return words.get("affirm.respected");
        }
        if (isOften(counts.of(BehaviourCode.OQ))) {
            return words.get("affirm.asked");
        }
        return words.get(isOften(counts.of(BehaviourCode.GI)) ? "affirm.informed" : "affirm.stayed");
    }

    /** Often enough to be true of the talk. */
    private boolean isOften(int volleys) {
        return volleys >= OFTEN * counts.volleys() && volleys > counts.nonAdherent();
    }

    /** The first line that the criterion surely rests on. */
    private Optional<String> quote(Told told) {
        return card.criteria().stream()
                .filter(result -> result.rubric().id().equals(told.rubric().id()))
                .filter(result -> result.criterion().id().equals(told.criterion().id()))
                .flatMap(result -> result.evidence().stream())
                .filter(Evidence::speaksFor)
                .map(Evidence::utterance)
                .filter(utterance -> utterance.code() != BehaviourCode.NC && utterance.confidence() >= SURE)
                .filter(utterance -> utterance.markers().stream().allMatch(marker -> marker.sign() == Marker.Sign.WANTED))
                .map(CodedUtterance::text)
                .filter(text -> text.length() <= QUOTABLE)
                .findFirst();
    }

    private static String firstSentence(String text) {
        var end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** A gate when one was broken or missed, first what the role itself brought up; else the criterion furthest from its goal, those of practice first. */
    NextStep next(List<GateTold> gates, List<DecisiveMoment> moments) {
        var urgent = gates.stream()
                .filter(gate -> gate.status() != GateTold.Status.MET)
                .min(Comparator.comparing(GateTold::status).thenComparing(gate -> gate.quote() == null));
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
                        told.rubric().kind() == Rubric.Kind.PRACTICE ? null : example(moments),
                        told.rubric().id() + "/" + told.criterion().id()))
                .orElseGet(() -> new NextStep(words.get("next.keep.title"), words.get("next.keep.text"), null, null));
    }

    /** A practice criterion has its line to borrow in its text, and another on top would be about something else. */
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
