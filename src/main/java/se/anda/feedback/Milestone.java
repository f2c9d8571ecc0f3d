package se.anda.feedback;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.anda.coding.BehaviourCode;
import se.anda.rubric.Scorecard;
import se.anda.scenario.Ending;

/** A skill of MI seen for the first time. Told once, quietly: no count, no streak. */
public enum Milestone {
    /** As many reflections as questions, of at least four. */
    LISTENED,
    /** Four of ten reflections complex, of at least three. */
    DEEPENED,
    /** Advice only after leave was asked. */
    ASKED_LEAVE,
    /** Eight replies or more without persuading or confronting. */
    NO_PUSH,
    /** Every safety gate that opened was met. */
    KEPT_SAFE,
    /** A no that was met with respect. */
    RESPECTED_NO;

    private static final int SOME_REFLECTIONS = 3;
    private static final int SOME_TALK = 4;
    private static final int A_TALK = 8;
    private static final double COMPLEX = 40;

    static Set<Milestone> of(Scorecard card, int replies, List<GateTold> gates, Ending.@Nullable Kind ending) {
        var reached = EnumSet.noneOf(Milestone.class);
        var counts = card.counts();
        var ratio = card.summary().reflectionToQuestion();
        var complex = card.summary().percentComplex();
        if (counts.reflections() >= SOME_TALK && (ratio == null || ratio >= 1)) {
            reached.add(LISTENED);
        }
        if (counts.reflections() >= SOME_REFLECTIONS && complex != null && complex >= COMPLEX) {
            reached.add(DEEPENED);
        }
        if (counts.of(BehaviourCode.PWP) > 0 && counts.of(BehaviourCode.PERS) == 0) {
            reached.add(ASKED_LEAVE);
        }
        if (replies >= A_TALK && counts.nonAdherent() == 0) {
            reached.add(NO_PUSH);
        }
        if (!gates.isEmpty() && gates.stream().allMatch(gate -> gate.status() == GateTold.Status.MET)) {
            reached.add(KEPT_SAFE);
        }
        if (ending == Ending.Kind.RESPECTED_NO) {
            reached.add(RESPECTED_NO);
        }
        return reached;
    }
}
