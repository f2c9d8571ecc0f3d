package se.anda.rubric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.anda.coding.RoleTalkCode;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;
import se.anda.rubric.Rubric.Act;
import se.anda.rubric.Rubric.Bounds;
import se.anda.rubric.Rubric.Criterion;
import se.anda.rubric.Rubric.Kind;
import se.anda.rubric.Rubric.Measure;
import se.anda.scenario.Comparison;
import se.anda.scenario.Dimension;
import se.anda.scenario.Text;

/** What no schema can see in a rubric: levels that are never given, criteria that look at nothing or at the role's yes. */
final class RubricChecks {

    private static final Pattern PATTERN = Pattern.compile("T([1-9]|1[0-2])|V([1-9]|1[0-3])|S([1-9]|10)|P[1-9]|G([1-9]|1[0-9])|W([1-9]|1[01])");
    private static final Pattern MITI = Pattern.compile("MITI \\S.*");
    private static final Set<RoleTalkCode> THE_ROLES_CHOICE = Set.of(RoleTalkCode.CT, RoleTalkCode.ST);
    private static final int MOST = 999;

    private final Rubric rubric;
    private final YamlDocument document;
    private final List<Problem> problems = new ArrayList<>();

    RubricChecks(Rubric rubric, YamlDocument document) {
        this.rubric = rubric;
        this.document = document;
    }

    List<Problem> all() {
        var ids = new HashSet<String>();
        for (var index = 0; index < rubric.criteria().size(); index++) {
            var criterion = rubric.criteria().get(index);
            var at = "/criteria/" + index;
            if (!ids.add(criterion.id())) {
                add(at + "/id", "id «" + criterion.id() + "» finns två gånger: byt namn på det ena");
            }
            sources(criterion, at);
            looksAtSomething(criterion, at);
            acts(criterion.wanted(), at + "/wanted");
            acts(criterion.unwanted(), at + "/unwanted");
            occasion(criterion, at);
            levels(criterion, at);
            english(criterion.name(), at + "/name");
            english(criterion.reason(), at + "/reason");
        }
        english(rubric.title(), "/title");
        english(rubric.intro(), "/intro");
        return problems;
    }

    private void sources(Criterion criterion, String at) {
        for (var index = 0; index < criterion.sources().size(); index++) {
            var source = criterion.sources().get(index);
            if (!PATTERN.matcher(source).matches() && !MITI.matcher(source).matches()) {
                add(at + "/sources/" + index, "källan «" + source
                        + "» finns inte: skriv ett mönster ur rapporten (G1, W3 …) eller «MITI …»");
            }
        }
        if (rubric.kind() == Kind.PRACTICE
                && criterion.sources().stream().noneMatch(source -> PATTERN.matcher(source).matches())) {
            add(at + "/sources", "inget mönster ur rapporten: en praktikmall vilar på rapporten, ange minst ett (G1, W3 …)");
        }
    }

    private void looksAtSomething(Criterion criterion, String at) {
        var state = criterion.levels().stream().map(Rubric.Level::when).anyMatch(when -> when != null && !when.state().isEmpty());
        if (criterion.wanted().isEmpty() && criterion.unwanted().isEmpty() && criterion.measure() == null && !state) {
            add(at, "kriteriet «" + criterion.id() + "» tittar inte på något: lägg till wanted, unwanted eller measure");
        }
        if (criterion.measure() == Measure.MI_NON_ADHERENT) {
            add(at + "/measure", "mi-non-adherent är bättre ju lägre det är och kan inte ha en undre gräns: "
                    + "räkna koderna PERS och CONF i unwanted i stället");
        }
    }

    private void acts(List<Act> acts, String at) {
        for (var index = 0; index < acts.size(); index++) {
            var act = acts.get(index);
            var here = at + "/" + index;
            if (act.code().isEmpty() && act.marker().isEmpty()) {
                add(here, "säger inte vad som görs: lägg till code eller marker");
            }
            if (act.followedBy().stream().anyMatch(THE_ROLES_CHOICE::contains)) {
                add(here + "/followed_by", "bedömer vad rollen väljer: inget kriterium får räkna rollens ja eller nej, "
                        + "ta bort CT och ST");
            }
            bound(act.turn(), 1, here + "/turn");
        }
    }

    private void occasion(Criterion criterion, String at) {
        var occasion = criterion.occasion();
        if (occasion == null) {
            return;
        }
        if (occasion.act().isEmpty() && occasion.roleTalk().isEmpty()) {
            add(at + "/occasion", "är tomt: lägg till role_talk eller act, eller ta bort det");
        }
        acts(occasion.act(), at + "/occasion/act");
    }

    private void levels(Criterion criterion, String at) {
        var levels = criterion.levels();
        for (var index = 0; index < levels.size(); index++) {
            var level = levels.get(index);
            var here = at + "/levels/" + index;
            var last = index == levels.size() - 1;
            if (index > 0 && level.level() >= levels.get(index - 1).level()) {
                add(here + "/level", "nivåerna ska gå från den högsta till den lägsta: byt ordning");
            }
            if (last && level.when() != null) {
                add(here + "/when", "den lägsta nivån är den som blir över: ta bort when");
            }
            if (!last && level.when() == null) {
                add(here, "nivån saknar when och skymmer dem under: lägg till when");
            }
            if (level.when() != null) {
                bounds(level.when(), criterion, here + "/when");
            }
            english(level.anchor(), here + "/anchor");
            english(level.feedback(), here + "/feedback");
        }
    }

    private void bounds(Bounds bounds, Criterion criterion, String at) {
        if (bounds.measure() != null && criterion.measure() == null) {
            add(at + "/measure", "gränsen saknar mått: lägg till measure i kriteriet");
        }
        if (bounds.state().containsKey(Dimension.READINESS)) {
            add(at + "/state", "readiness är rollens eget val och bedöms aldrig: ta bort det");
        }
        if ((bounds.wanted() != null || bounds.firstBy() != null || bounds.share() != null || bounds.kinds() != null)
                && criterion.wanted().isEmpty()) {
            add(at, "räknar wanted men kriteriet har inga: lägg till wanted");
        }
        if (bounds.unwanted() != null && criterion.unwanted().isEmpty()) {
            add(at, "räknar unwanted men kriteriet har inga: lägg till unwanted");
        }
        var kinds = bounds.kinds();
        if (kinds != null && !kinds.canHold(0, criterion.wanted().size())) {
            add(at + "/kinds", "kinds " + kinds + " kan aldrig gälla, wanted har " + criterion.wanted().size()
                    + ": ändra gränsen");
        }
        var share = bounds.share();
        if (share != null && !share.canHold(0, 100)) {
            add(at + "/share", "share " + share + " kan aldrig gälla (0–100): ändra gränsen");
        }
        bound(bounds.wanted(), 0, at + "/wanted");
        bound(bounds.unwanted(), 0, at + "/unwanted");
        bound(bounds.firstBy(), 1, at + "/first_by");
        bounds.state().forEach((dimension, comparison) -> {
            if (!comparison.canHold(0, 100)) {
                add(at + "/state", dimension.tag() + " " + comparison + " kan aldrig gälla (0–100): ändra gränsen");
            }
        });
    }

    private void bound(@Nullable Comparison comparison, int least, String at) {
        if (comparison != null && !comparison.canHold(least, MOST)) {
            add(at, comparison + " kan aldrig gälla: ändra gränsen");
        }
    }

    private void english(Text text, String at) {
        if (text.en() == null) {
            problems.add(document.notice(at, "saknar engelska: svenskan visas i stället"));
        }
    }

    private void add(String at, String message) {
        problems.add(document.problem(at, message));
    }
}
