package se.anda.coding.volley;

import static se.anda.coding.BehaviourCode.AF;
import static se.anda.coding.BehaviourCode.CONF;
import static se.anda.coding.BehaviourCode.CQ;
import static se.anda.coding.BehaviourCode.CR;
import static se.anda.coding.BehaviourCode.EMPH;
import static se.anda.coding.BehaviourCode.GI;
import static se.anda.coding.BehaviourCode.NC;
import static se.anda.coding.BehaviourCode.OQ;
import static se.anda.coding.BehaviourCode.PERS;
import static se.anda.coding.BehaviourCode.PWP;
import static se.anda.coding.BehaviourCode.SEEK;
import static se.anda.coding.BehaviourCode.SR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.anda.coding.BehaviourCode;
import se.anda.coding.Marker;

/**
 * The coding manual's decision rules, on top of the model's probabilities. A rule decides only where the case is clear;
 * the first that does, decides.
 */
final class DecisionRules {

    private static final double CLEARLY = 0.75;
    private static final double HARDLY = 0.03;
    private static final double DOUBT = 0.06;
    private static final double UNSURE = 0.4;

    /** One rule: what the utterance is by it, if anything. */
    private interface Rule {
        Optional<Decision> decide(Seen seen, Odds odds, Set<Marker> markers);
    }

    private static final List<Rule> RULES = List.of(
            DecisionRules::falseChoice,
            DecisionRules::liftedBlame,
            DecisionRules::accusation,
            DecisionRules::affirmation,
            DecisionRules::guessAtFeeling,
            DecisionRules::leftToThePerson,
            DecisionRules::plainAdvice,
            DecisionRules::leadingQuestion,
            DecisionRules::bareSmallWord,
            DecisionRules::bareCheck,
            DecisionRules::permission,
            DecisionRules::adviceLeftFree,
            DecisionRules::noPermission,
            DecisionRules::askingLeave,
            DecisionRules::duty,
            DecisionRules::reflectionWithTag,
            DecisionRules::voluntary,
            DecisionRules::doubt);

    private DecisionRules() {}

    /** What the manual makes of an utterance, given what the model thinks. */
    static Decision decide(Seen seen, Odds odds, Set<Marker> markers) {
        for (var rule : RULES) {
            var decision = rule.decide(seen, odds, markers);
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        return new Decision(odds.best(), "coding.reason.code." + odds.best(), null);
    }

    /** What law decides is not the person's choice: false-choice cancels EMPH (manual, marker false-choice). */
    private static Optional<Decision> falseChoice(Seen seen, Odds odds, Set<Marker> markers) {
        return markers.contains(Marker.FALSE_CHOICE) && odds.best() == EMPH
                ? decided(GI, "coding.reason.false-choice", seen, "m.false-choice")
                : Optional.empty();
    }

    /** Rule 14: "Det är inte ditt fel" supports, whatever is named as what was done. */
    private static Optional<Decision> liftedBlame(Seen seen, Odds odds, Set<Marker> markers) {
        return odds.best() == CONF && seen.has("not-your-fault")
                ? decided(NC, "coding.reason.lifted-blame", seen, "not-your-fault")
                : Optional.empty();
    }

    /** Rules 1 and 14: an accusation, a lie charged, shame or a blaming why is CONF, whatever its form. */
    private static Optional<Decision> accusation(Seen seen, Odds odds, Set<Marker> markers) {
        return seen.has("accuse") && !seen.hasAny("of-oneself", "not-your-fault", "apology", "m.repair")
                ? decided(CONF, "coding.reason.accusation", seen, "accuse")
                : Optional.empty();
    }

    /** Rule 4: what names the person's courage, strength or effort affirms. */
    private static Optional<Decision> affirmation(Seen seen, Odds odds, Set<Marker> markers) {
        var best = odds.best();
        var mild = best.isReflection() || best == NC || best == GI;
        return mild && seen.has("affirm-sure") && !seen.isMarkedQuestion() && odds.of(AF) > HARDLY
                ? decided(AF, "coding.reason.affirmation", seen, "affirm-sure")
                : Optional.empty();
    }

    /** Rule 9: "Det måste ha varit skrämmande" guesses at what was not said. */
    private static Optional<Decision> guessAtFeeling(Seen seen, Odds odds, Set<Marker> markers) {
        var unsure = odds.best() == NC || odds.best() == SR || odds.best() == GI || odds.best() == PERS;
        return unsure && seen.has("must-have-felt") && !seen.hasAny("sympathy-self", "must-you") && odds.of(CR) > DOUBT
                ? decided(CR, "coding.reason.guess", seen, "must-have-felt")
                : Optional.empty();
    }

    /** Rule 11: that one need not answer, or may stop when one likes, stresses autonomy. */
    private static Optional<Decision> leftToThePerson(Seen seen, Odds odds, Set<Marker> markers) {
        if (seen.has("no-is-fine") && !seen.isMarkedQuestion()) {
            return decided(EMPH, "coding.reason.left-to-person", seen, "no-is-fine");
        }
        var mild = odds.best().isReflection() || odds.best() == NC || odds.best() == GI;
        return mild && seen.has("autonomy-sure") && !seen.isMarkedQuestion() && odds.of(EMPH) > HARDLY
                ? decided(EMPH, "coding.reason.left-to-person", seen, "autonomy-sure")
                : Optional.empty();
    }

    /** Rule 12: "Jag tycker att du ska …" advises; with leave, or with the choice left to the person, it is PWP. */
    private static Optional<Decision> plainAdvice(Seen seen, Odds odds, Set<Marker> markers) {
        var mild = odds.best().isReflection() || odds.best() == NC || odds.best() == GI || odds.best() == AF;
        if (!mild || !seen.has("advise-sure") || seen.isMarkedQuestion() || odds.of(PERS) + odds.of(PWP) < HARDLY) {
            return Optional.empty();
        }
        return seen.permission().allows() || seen.hasAny("autonomy", "permission-tell")
                ? decided(PWP, "coding.reason.permission", seen, "advise-sure")
                : decided(PERS, "coding.reason.no-permission", seen, "advise-sure");
    }

    /** Rule 1: a question that carries its own answer advises. */
    private static Optional<Decision> leadingQuestion(Seen seen, Odds odds, Set<Marker> markers) {
        var open = odds.best().isQuestion() || odds.best() == CONF && odds.of(CONF) < CLEARLY;
        return open && seen.has("leading-question")
                ? decided(PERS, "coding.reason.leading", seen, "leading-question")
                : Optional.empty();
    }

    /** Thanks, greetings and hums that stand alone are NC. */
    private static Optional<Decision> bareSmallWord(Seen seen, Odds odds, Set<Marker> markers) {
        var bare = seen.tokens().size() <= 3
                && seen.hasAny("hm", "greet", "thanks", "bye")
                && !seen.isMarkedQuestion()
                && odds.of(NC) > HARDLY;
        return bare && odds.of(odds.best()) < CLEARLY
                ? decided(NC, "coding.reason.bare", seen, "hm", "greet", "thanks", "bye")
                : Optional.empty();
    }

    /** Rule 2: "Har jag förstått dig rätt?" alone asks; it does not mirror. */
    private static Optional<Decision> bareCheck(Seen seen, Odds odds, Set<Marker> markers) {
        return seen.has("check-only") && seen.tokens().size() <= 7 && odds.of(CONF) < 0.3
                ? decided(CQ, "coding.reason.check", seen, "check-only")
                : Optional.empty();
    }

    /** Rule 12 and the definition of PWP: advice with leave, or with the autonomy stressed in the same utterance. */
    private static Optional<Decision> permission(Seen seen, Odds odds, Set<Marker> markers) {
        if (odds.best() != PERS || markers.contains(Marker.ULTIMATUM) || markers.contains(Marker.PRESSURE)) {
            return Optional.empty();
        }
        var gentle = !seen.hasAny("must-you", "hidden-answer", "warn");
        if (seen.permission().allows() && gentle && odds.of(PWP) > HARDLY) {
            return decided(PWP, "coding.reason.permission", seen, "my-view", "advice-soft", "should-you");
        }
        return seen.hasAny("autonomy", "permission-tell") && gentle && odds.of(PWP) > HARDLY
                ? decided(PWP, "coding.reason.autonomy-beside", seen, "autonomy", "permission-tell")
                : Optional.empty();
    }

    /** Rule 12 and the order's step 3: advice with the autonomy stressed in the same utterance is PWP. */
    private static Optional<Decision> adviceLeftFree(Seen seen, Odds odds, Set<Marker> markers) {
        return odds.best() == EMPH && seen.has("autonomy") && seen.hasAny("advice-soft", "should-you", "my-view")
                        && odds.of(PWP) > HARDLY
                ? decided(PWP, "coding.reason.autonomy-beside", seen, "advice-soft", "should-you", "my-view")
                : Optional.empty();
    }

    /** Rule 12: advice without leave is PERS, the more so after a no. */
    private static Optional<Decision> noPermission(Seen seen, Odds odds, Set<Marker> markers) {
        if (odds.best() != PWP || seen.hasAny("autonomy", "permission-tell")) {
            return Optional.empty();
        }
        if (seen.permission() == Permission.REFUSED) {
            return decided(PERS, "coding.reason.refused", seen, "my-view", "should-you", "advice-soft");
        }
        return seen.permission() == Permission.NONE && odds.of(PWP) < CLEARLY && odds.of(PERS) > HARDLY
                ? decided(PERS, "coding.reason.no-permission", seen, "my-view", "should-you", "advice-soft")
                : Optional.empty();
    }

    /** Rule 1: "Är det okej om jag …?" shares power, whatever its form. */
    private static Optional<Decision> askingLeave(Seen seen, Odds odds, Set<Marker> markers) {
        var question = odds.best() == CQ || odds.best() == OQ;
        return question && seen.has("permission-tell") && odds.of(SEEK) > 0.2
                ? decided(SEEK, "coding.reason.asking-leave", seen, "permission-tell")
                : Optional.empty();
    }

    /** Rule 17: a legal duty told calmly is information, never pressure. */
    private static Optional<Decision> duty(Seen seen, Odds odds, Set<Marker> markers) {
        var pushing = markers.contains(Marker.PRESSURE) || markers.contains(Marker.ULTIMATUM);
        var duty = seen.has("m.duty-to-report") && markers.contains(Marker.DUTY_TO_REPORT) && !pushing;
        return duty && (odds.best() == PERS || odds.best() == PWP) && odds.of(GI) > 0.1
                ? decided(GI, "coding.reason.duty", seen, "m.duty-to-report")
                : Optional.empty();
    }

    /** Rule 2: a reflection with a tag is a reflection. */
    private static Optional<Decision> reflectionWithTag(Seen seen, Odds odds, Set<Marker> markers) {
        var mirrors = odds.of(SR) + odds.of(CR);
        return odds.best() == CQ && seen.has("tag") && seen.has("reflect-stem") && mirrors > 0.2
                ? decided(odds.of(CR) > odds.of(SR) ? CR : SR, "coding.reason.tag", seen, "tag")
                : Optional.empty();
    }

    /** Rule 11: "Det är frivilligt" alone informs; that one may stop when one wants stresses autonomy. */
    private static Optional<Decision> voluntary(Seen seen, Odds odds, Set<Marker> markers) {
        return odds.best() == EMPH && markers.contains(Marker.VOLUNTARINESS) && !seen.has("autonomy") && odds.of(GI) > 0.2
                ? decided(GI, "coding.reason.voluntary", seen, "m.voluntariness")
                : Optional.empty();
    }

    /** Rules 3 and 10: in doubt the lower or the milder code; what would be held against somebody must be likely. */
    private static Optional<Decision> doubt(Seen seen, Odds odds, Set<Marker> markers) {
        var best = odds.best();
        var second = odds.second();
        if (best == CONF && odds.of(CONF) < UNSURE) {
            return decided(second, "coding.reason.doubt-confront", seen);
        }
        if (best == PERS && odds.of(PERS) < UNSURE && !second.isNonAdherent()) {
            return decided(second, "coding.reason.doubt-persuade", seen);
        }
        if (odds.of(best) - odds.of(second) > DOUBT) {
            return Optional.empty();
        }
        if (best == CR && second == SR) {
            return decided(SR, "coding.reason.doubt-reflection", seen);
        }
        if (best == PERS && second == GI) {
            return decided(GI, "coding.reason.doubt-information", seen);
        }
        if (best.isAdherent() && second.isAdherent()) {
            return decided(lower(best, second), "coding.reason.doubt-adherent", seen);
        }
        return Optional.empty();
    }

    private static BehaviourCode lower(BehaviourCode one, BehaviourCode other) {
        if (one == AF || other == AF) {
            return AF;
        }
        return one == SEEK || other == SEEK ? SEEK : EMPH;
    }

    private static Optional<Decision> decided(BehaviourCode code, String reason, Seen seen, String... cues) {
        return Optional.of(new Decision(code, reason, seen.hit(cues)));
    }
}
