package se.anda.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.anda.content.Problem;
import se.anda.content.YamlDocument;
import se.anda.scenario.ScenarioCatalogue.CatalogueEntry;

/** What a scenario that follows on another one says of that one: the names must be there. */
final class FollowsChecks {

    private FollowsChecks() {}

    /** @param file the name that problems are told with */
    static List<Problem> of(CatalogueEntry entry, String file, Map<String, CatalogueEntry> all) {
        var follows = entry.scenario().follows();
        if (follows == null) {
            return List.of();
        }
        var document = YamlDocument.parse(file, entry.source());
        var earlier = all.get(follows.scenario());
        if (earlier == null) {
            return List.of(document.notice("/follows/scenario", "det första samtalet «" + follows.scenario()
                    + "» finns inte här: lägg dit det, annars gäller otherwise alltid"));
        }
        var facts = earlier.scenario().facts().stream().map(Fact::id).collect(Collectors.toSet());
        var endings = earlier.scenario().endings().stream().map(Ending::id).collect(Collectors.toSet());
        var problems = new ArrayList<Problem>();
        for (var index = 0; index < follows.memories().size(); index++) {
            var when = follows.memories().get(index).when();
            var at = "/follows/memories/" + index + "/when/";
            for (var fact : when.disclosed()) {
                if (!facts.contains(fact)) {
                    problems.add(document.problem(at + "disclosed", missing("faktat", fact, follows)));
                }
            }
            for (var fact : when.notDisclosed()) {
                if (!facts.contains(fact)) {
                    problems.add(document.problem(at + "not_disclosed", missing("faktat", fact, follows)));
                }
            }
            for (var ending : when.ending()) {
                if (!endings.contains(ending)) {
                    problems.add(document.problem(at + "ending", missing("slutet", ending, follows)));
                }
            }
        }
        return problems;
    }

    private static String missing(String kind, String name, Follows follows) {
        return kind + " «" + name + "» finns inte i «" + follows.scenario() + "»: rätta namnet";
    }
}
