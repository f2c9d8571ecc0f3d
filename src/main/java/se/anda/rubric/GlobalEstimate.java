package se.anda.rubric;

import static se.anda.coding.BehaviourCode.AF;
import static se.anda.coding.BehaviourCode.CONF;
import static se.anda.coding.BehaviourCode.CR;
import static se.anda.coding.BehaviourCode.EMPH;
import static se.anda.coding.BehaviourCode.OQ;
import static se.anda.coding.BehaviourCode.PERS;
import static se.anda.coding.BehaviourCode.PWP;
import static se.anda.coding.BehaviourCode.SEEK;
import static se.anda.coding.BehaviourCode.SR;
import static se.anda.coding.RoleTalkCode.CT;
import static se.anda.coding.RoleTalkCode.DISC;
import static se.anda.coding.RoleTalkCode.ST;

import se.anda.coding.Marker;
import se.anda.rubric.GlobalRating.Scale;
import se.anda.rubric.RatedTalk.Exchange;

/**
 * Estimates the global ratings (MITI 4.2.1, "Global Scores"; coding manual, "Global ratings"). Each starts at 3 and moves by
 * the share of volleys in which something is seen, up to a share at which more of it adds nothing: length alone moves
 * nothing, and no single habit makes a talk. What comes in the same breath as a push, in a phrase just used, or without
 * taking up anything the role said, earns less. The weights are this project's own estimate and no norm.
 */
final class GlobalEstimate {

    /** Below this many volleys, silent ones included, nothing is rated. */
    static final int FEWEST = 3;

    private final RatedTalk talk;
    private final Volleys seen;

    GlobalEstimate(RatedTalk talk) {
        this.talk = talk;
        this.seen = new Volleys(talk);
    }

    GlobalRatings ratings() {
        if (talk.exchanges().size() < FEWEST) {
            return GlobalRatings.NONE;
        }
        return new GlobalRatings(
                talk.goal() ? cultivating() : null, talk.goal() ? softening() : null, partnership(), empathy());
    }

    /** About the trainee's effort: not lowered because the role offers no change talk, low where no effort is made. */
    private GlobalRating cultivating() {
        return new RatingRule(Scale.CULTIVATING_CHANGE_TALK, talk)
                .lack("little-effort", 1.7, 0.5, this::evokes)
                .lack("little-taken-up", 1.2, 0.3, seen::attuned)
                .share("open-questions", 0.4, 0.4, volley -> seen.freely(volley, OQ))
                .share("evoking-questions", 0.5, 0.25, this::asksForTheirs)
                .shareOf("change-talk-reflected", 0.8, volley -> volley.answers(CT), this::takesUp)
                .share("needs-taken-up", 0.6, 0.25, this::takesUpNeeds)
                .share("strengths-named", 0.4, 0.4, volley -> seen.freely(volley, AF, CR))
                .share("invited", 0.3, 0.2, volley -> seen.freely(volley, SEEK))
                .share("argued-for-change", -1.8, 0.5, seen::pushes)
                .share("coerced", -0.8, 0.3, seen::coerces)
                .share("played-down", -0.6, 0.2, volley -> seen.wanted(volley, Marker.COLLUSION))
                .rating(seen.poorShare());
    }

    private double evokes(Exchange volley) {
        return Math.max(
                seen.freely(volley, OQ, CR, AF),
                Math.max(
                        seen.wanted(volley, Marker.NEEDS, Marker.HOOK, Marker.OTHER_PERSPECTIVE),
                        Volleys.answers(volley, CT) * takesUp(volley)));
    }

    /** Asks openly for what is the person's own: needs, life, others' view, or more of what speaks for change. */
    private double asksForTheirs(Exchange volley) {
        var own = Math.max(
                Volleys.answers(volley, CT),
                seen.wanted(volley, Marker.NEEDS, Marker.HOOK, Marker.LIFE_SITUATION, Marker.OTHER_PERSPECTIVE));
        return own * seen.freely(volley, OQ);
    }

    private double takesUpNeeds(Exchange volley) {
        return seen.attuned(volley) * seen.wanted(volley, Marker.HOOK, Marker.NEEDS);
    }

    private double takesUp(Exchange volley) {
        return seen.freely(volley, SR, CR, AF, OQ);
    }

    /** May be 4 to 5 without any sustain talk, if the trainee does nothing to call it forth. */
    private GlobalRating softening() {
        return new RatingRule(Scale.SOFTENING_SUSTAIN_TALK, talk)
                .lack("little-invited", 0.6, 0.4, this::invites)
                .share("not-called-forth", 0.85, 1, this::leavesItBe)
                .lackOf("little-taken-up", 0.5, this::meets, seen::attuned)
                .shareOf("sustain-talk-met", 0.7, this::meets, this::meetsIt)
                .lackOf("sustain-talk-passed-by", 0.9, this::meets, this::turnsTo)
                .shareOf("sustain-talk-argued", -0.7, this::meets, seen::pushes)
                .share("own-choice", 0.5, 0.35, volley -> seen.freely(volley, EMPH, SEEK))
                .share("reflected", 0.5, 0.6, volley -> seen.freely(volley, SR, CR))
                .share("echoed", -0.7, 0.7, seen::echoes)
                .share("called-forth", -1.3, 0.5, seen::pushes)
                .share("coerced", -0.8, 0.3, seen::coerces)
                .rating(seen.poorShare());
    }

    private double leavesItBe(Exchange volley) {
        return invites(volley) * (1 - Math.min(1, 3 * seen.pushes(volley)));
    }

    private boolean meets(Exchange volley) {
        return volley.answers(ST) || volley.answers(DISC);
    }

    private double meetsIt(Exchange volley) {
        return seen.freely(volley, SR, CR, EMPH, SEEK);
    }

    /** Meets what speaks against, or asks or affirms in answer to it. */
    private double turnsTo(Exchange volley) {
        return Math.max(meetsIt(volley), seen.freely(volley, OQ, AF));
    }

    private GlobalRating partnership() {
        return new RatingRule(Scale.PARTNERSHIP, talk)
                .lack("little-invited", 0.8, 0.4, this::invites)
                .lack("little-taken-up", 0.7, 0.3, seen::attuned)
                .lackOf("resistance-passed-by", 0.4, this::meets, this::turnsTo)
                .share("sought-collaboration", 0.9, 0.35, volley -> seen.freely(volley, SEEK))
                .share("own-choice", 0.6, 0.25, this::leavesChoice)
                .share("affirmed-or-reflected", 0.5, 0.6, volley -> seen.freely(volley, AF, SR, CR))
                .share("asked-openly", 0.2, 0.4, volley -> seen.freely(volley, OQ))
                .share("permission-first", 0.2, 0.2, volley -> seen.freely(volley, PWP))
                .share("made-easier", 0.2, 0.3, this::makesEasier)
                .share("echoed", -1.2, 0.7, seen::echoes)
                .share("persuaded", -0.9, 0.6, volley -> seen.does(volley, PERS))
                .share("confronted", -2.2, 0.4, volley -> seen.does(volley, CONF))
                .share("coerced", -1.0, 0.3, seen::coerces)
                .rating(seen.poorShare());
    }

    private double invites(Exchange volley) {
        return Math.max(
                seen.freely(volley, SEEK, EMPH, AF, SR, CR, OQ),
                seen.wanted(volley, Marker.NEEDS, Marker.VOLUNTARINESS));
    }

    private double leavesChoice(Exchange volley) {
        return Math.max(seen.freely(volley, EMPH), seen.wanted(volley, Marker.VOLUNTARINESS));
    }

    private double makesEasier(Exchange volley) {
        return seen.wanted(volley, Marker.PRACTICAL_HELP, Marker.EASING_CONTACT, Marker.REPAIR);
    }

    private GlobalRating empathy() {
        return new RatingRule(Scale.EMPATHY, talk)
                .lack("little-listening", 0.8, 0.4, this::listens)
                .lack("little-taken-up", 1.8, 0.4, seen::attuned)
                .share("question-passed-by", -0.8, 0.3, this::passesBy)
                .share("reflected-deeply", 1.7, 0.45, volley -> seen.fresh(volley, CR))
                .share("reflected", 0.35, 0.6, volley -> seen.fresh(volley, SR))
                .share("asked-how-it-is", 0.3, 0.3, this::asksHowItIs)
                .share("affirmed", 0.2, 0.2, volley -> seen.fresh(volley, AF))
                .share("stayed", 0.2, 0.15, volley -> seen.wanted(volley, Marker.CRISIS_RESPONSE, Marker.REPAIR))
                .share("echoed", -1.2, 0.7, seen::echoes)
                .share("confronted", -2.0, 0.4, volley -> seen.does(volley, CONF))
                .share("persuaded", -1.1, 0.5, volley -> seen.does(volley, PERS))
                .share("cold", -1.0, 0.3, seen::isCold)
                .rating(seen.poorShare());
    }

    private double passesBy(Exchange volley) {
        return volley.answersQuestion() ? 1 - seen.heeds(volley) : 0;
    }

    private double listens(Exchange volley) {
        return Math.max(seen.fresh(volley, SR, CR, AF), seen.wanted(volley, Marker.LIFE_SITUATION));
    }

    private double asksHowItIs(Exchange volley) {
        return Math.max(seen.freely(volley, OQ), seen.wanted(volley, Marker.LIFE_SITUATION));
    }
}
