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

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;
import se.anda.coding.RoleTalkCode;
import se.anda.rubric.GlobalRating.Ground;
import se.anda.rubric.GlobalRating.Scale;
import se.anda.rubric.RatedTalk.Exchange;

/**
 * Estimates the global ratings (MITI 4.2.1, "Global Scores"; coding manual, "Global ratings"). Each starts at 3 and moves by
 * the share of volleys in which something is seen, so that length alone moves nothing. The weights are this project's own
 * estimate and no norm.
 */
final class GlobalEstimate {

    /** Below this many volleys nothing is rated. */
    static final int FEWEST = 3;

    private static final Set<Marker> COERCIVE =
            EnumSet.of(Marker.ULTIMATUM, Marker.PRESSURE, Marker.BLAME, Marker.FALSE_CHOICE, Marker.RIGHTS_UNDERMINING);
    private static final Set<Marker> COLD = EnumSet.of(
            Marker.BLAME, Marker.DISMISSIVE, Marker.GENERALISING, Marker.CARD_ONLY, Marker.RETELLING, Marker.VIOLENCE_PROBE);
    private static final Set<Marker> EVOKING =
            EnumSet.of(Marker.NEEDS, Marker.HOOK, Marker.OTHER_PERSPECTIVE, Marker.LIFE_SITUATION);

    private final List<Exchange> volleys;
    private final boolean goal;

    GlobalEstimate(RatedTalk talk) {
        volleys = talk.spoken();
        goal = talk.goal();
    }

    GlobalRatings ratings() {
        if (volleys.size() < FEWEST) {
            return GlobalRatings.NONE;
        }
        return new GlobalRatings(
                goal ? cultivating() : null, goal ? softening() : null, partnership(), empathy());
    }

    /** About the trainee's effort: not lowered because the role offers no change talk. */
    private GlobalRating cultivating() {
        var rule = new Rule(Scale.CULTIVATING_CHANGE_TALK);
        rule.share("evoking-questions", 2.4, exchange -> has(exchange, OQ) && hasMarker(exchange, EVOKING) || has(exchange, OQ) && exchange.answers(RoleTalkCode.CT));
        rule.share("open-questions", 1.0, exchange -> has(exchange, OQ));
        rule.share("change-talk-reflected", 2.0, exchange -> exchange.answers(RoleTalkCode.CT) && reflects(exchange));
        rule.share("needs-taken-up", 1.6, exchange -> hasMarker(exchange, EnumSet.of(Marker.HOOK, Marker.NEEDS)) || has(exchange, SEEK));
        rule.share("strengths-named", 1.0, exchange -> has(exchange, AF) || has(exchange, CR));
        rule.share("argued-for-change", -3.0, exchange -> has(exchange, PERS) || has(exchange, CONF));
        rule.share("coerced", -2.0, exchange -> hasMarker(exchange, COERCIVE));
        return rule.rating(-0.9);
    }

    /** May be 4 to 5 without any sustain talk, if the trainee does nothing to call it forth. */
    private GlobalRating softening() {
        var rule = new Rule(Scale.SOFTENING_SUSTAIN_TALK);
        var met = (Predicate<Exchange>) exchange -> exchange.answers(RoleTalkCode.ST) || exchange.answers(RoleTalkCode.DISC);
        rule.shareOf("sustain-talk-met", 1.2, met, exchange -> reflects(exchange) || has(exchange, EMPH) || has(exchange, SEEK));
        rule.shareOf("sustain-talk-argued", -2.2, met, exchange -> has(exchange, PERS) || has(exchange, CONF));
        rule.share("called-forth", -2.6, exchange -> has(exchange, PERS) || has(exchange, CONF));
        rule.share("coerced", -1.6, exchange -> hasMarker(exchange, COERCIVE) || hasMarker(exchange, EnumSet.of(Marker.VIOLENCE_PROBE)));
        rule.share("own-choice", 1.6, exchange -> has(exchange, EMPH) || has(exchange, SEEK));
        rule.share("reflected", 0.8, GlobalEstimate::reflects);
        return rule.rating(-0.2);
    }

    private GlobalRating partnership() {
        var rule = new Rule(Scale.PARTNERSHIP);
        rule.share("sought-collaboration", 2.4, exchange -> has(exchange, SEEK));
        rule.share("own-choice", 2.2, exchange -> has(exchange, EMPH) || hasMarker(exchange, EnumSet.of(Marker.VOLUNTARINESS)));
        rule.share("asked-openly", 1.2, exchange -> has(exchange, OQ));
        rule.share("affirmed-or-reflected", 0.8, exchange -> has(exchange, AF) || reflects(exchange));
        rule.share("permission-first", 0.6, exchange -> has(exchange, PWP));
        rule.share("persuaded", -3.4, exchange -> has(exchange, PERS));
        rule.share("confronted", -4.0, exchange -> has(exchange, CONF));
        rule.share("coerced", -2.4, exchange -> hasMarker(exchange, COERCIVE));
        return rule.rating(-0.75);
    }

    private GlobalRating empathy() {
        var rule = new Rule(Scale.EMPATHY);
        rule.share("reflected-deeply", 2.6, exchange -> has(exchange, CR));
        rule.share("reflected", 1.4, exchange -> has(exchange, SR));
        rule.share("asked-how-it-is", 0.9, exchange -> has(exchange, OQ) || hasMarker(exchange, EnumSet.of(Marker.LIFE_SITUATION)));
        rule.share("affirmed", 0.9, exchange -> has(exchange, AF));
        rule.share("stayed", 1.0, exchange -> hasMarker(exchange, EnumSet.of(Marker.CRISIS_RESPONSE, Marker.REPAIR)));
        rule.share("confronted", -3.4, exchange -> has(exchange, CONF));
        rule.share("persuaded", -1.6, exchange -> has(exchange, PERS));
        rule.share("cold", -2.4, exchange -> hasMarker(exchange, COLD));
        return rule.rating(-0.8);
    }

    private static boolean has(Exchange exchange, BehaviourCode code) {
        return exchange.volley().utterances().stream().anyMatch(utterance -> utterance.code() == code);
    }

    private static boolean reflects(Exchange exchange) {
        return has(exchange, SR) || has(exchange, CR);
    }

    private static boolean hasMarker(Exchange exchange, Set<Marker> markers) {
        return exchange.volley().markers().stream().anyMatch(markers::contains);
    }

    /** Adds up the grounds of one scale. */
    private final class Rule {

        private static final int PROMINENT = 2;

        private final Scale scale;
        private final List<Ground> grounds = new ArrayList<>();

        Rule(Scale scale) {
            this.scale = scale;
        }

        void share(String key, double weight, Predicate<Exchange> seen) {
            shareOf(key, weight, exchange -> true, seen);
        }

        void shareOf(String key, double weight, Predicate<Exchange> where, Predicate<Exchange> seen) {
            var of = (int) volleys.stream().filter(where).count();
            var count = (int) volleys.stream().filter(where).filter(seen).count();
            if (count > 0) {
                var step = weight * count / of;
                grounds.add(new Ground(key, count, of, Math.round(step * 100) / 100.0));
            }
        }

        /** @param without what the absence of every ground takes: effort is what is rated */
        GlobalRating rating(double without) {
            var value = 3 + without + grounds.stream().mapToDouble(Ground::step).sum();
            var poor = volleys.stream()
                    .filter(exchange -> has(exchange, CONF) || has(exchange, PERS) || hasMarker(exchange, COERCIVE))
                    .count();
            var most = poor >= PROMINENT ? 4 : 5;
            return new GlobalRating(scale, Math.round(Math.clamp(value, 1, most) * 100) / 100.0, grounds);
        }
    }
}
