package se.anda.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.anda.account.ImportPreview.Kind;
import se.anda.account.ImportPreview.Person;
import se.anda.account.ImportPreview.Problem;
import se.anda.coding.Language;

/**
 * Invites many at once, from a file with the columns username, name, role and (if wanted) language. First what the file
 * would do is told with all its problems; then, if that is wanted, it is done. All of it is for administrators.
 */
@Service
public class AccountImport {

    public static final int MAX_BYTES = 1_000_000;

    private static final Set<String> HEADS = Set.of("username", "användarnamn", "anvandarnamn");

    private static final Map<String, Role> ROLES = Map.of(
            "elev", Role.TRAINEE, "trainee", Role.TRAINEE,
            "kursledare", Role.COURSE_LEADER, "course leader", Role.COURSE_LEADER, "course_leader", Role.COURSE_LEADER,
            "administratör", Role.ADMIN, "admin", Role.ADMIN, "administrator", Role.ADMIN);

    private static final Map<String, Language> LANGUAGES = Map.of(
            "", Language.SV, "sv", Language.SV, "svenska", Language.SV, "en", Language.EN, "engelska", Language.EN,
            "english", Language.EN);

    private final Accounts accounts;
    private final AccountService service;
    private final AccountAdministration administration;

    AccountImport(Accounts accounts, AccountService service, AccountAdministration administration) {
        this.accounts = accounts;
        this.service = service;
        this.administration = administration;
    }

    /** What the file would do. */
    public ImportPreview preview(byte[] file) {
        service.requireAdmin();
        if (file.length > MAX_BYTES) {
            return new ImportPreview(List.of(), List.of(new Problem(0, Kind.TOO_LARGE, "")));
        }
        var table = CsvTable.read(file);
        var problems = new ArrayList<Problem>();
        if (!table.utf8()) {
            problems.add(new Problem(0, Kind.NOT_UTF8, ""));
        }
        if (!table.closed()) {
            problems.add(new Problem(table.rows().getLast().line(), Kind.QUOTE_NOT_CLOSED, ""));
            return new ImportPreview(List.of(), problems);
        }
        var people = new ArrayList<Person>();
        var seen = new HashSet<String>();
        var first = true;
        for (var row : table.rows()) {
            if (row.isEmpty()) {
                problems.add(new Problem(row.line(), Kind.EMPTY_LINE, ""));
            } else if (!first || !HEADS.contains(row.cells().getFirst().toLowerCase(Locale.ROOT))) {
                read(row, seen, people, problems);
                first = false;
            } else {
                first = false;
            }
        }
        if (people.isEmpty() && problems.stream().noneMatch(problem -> problem.kind().hinders())) {
            problems.add(new Problem(0, Kind.NO_ROWS, ""));
        }
        return new ImportPreview(people, problems);
    }

    private void read(CsvTable.Row row, Set<String> seen, List<Person> people, List<Problem> problems) {
        var cells = row.cells();
        if (cells.size() < 3 || cells.size() > 4) {
            problems.add(new Problem(row.line(), Kind.COLUMNS, Integer.toString(cells.size())));
            return;
        }
        var found = new ArrayList<Problem>();
        var username = Usernames.of(cells.get(0)).orElse("");
        if (username.isEmpty()) {
            found.add(new Problem(row.line(), Kind.USERNAME_NOT_ALLOWED, cells.get(0)));
        } else if (!seen.add(username)) {
            found.add(new Problem(row.line(), Kind.USERNAME_TWICE, username));
        } else if (accounts.find(username).isPresent()) {
            found.add(new Problem(row.line(), Kind.USERNAME_TAKEN, username));
        }
        if (!Account.nameAllowed(cells.get(1))) {
            found.add(new Problem(row.line(), Kind.NAME_NOT_ALLOWED, cells.get(1)));
        }
        var role = ROLES.get(cells.get(2).toLowerCase(Locale.ROOT));
        if (role == null) {
            found.add(new Problem(row.line(), Kind.UNKNOWN_ROLE, cells.get(2)));
        }
        var language = LANGUAGES.get(cells.size() == 4 ? cells.get(3).toLowerCase(Locale.ROOT) : "");
        if (language == null) {
            found.add(new Problem(row.line(), Kind.UNKNOWN_LANGUAGE, cells.get(3)));
        }
        problems.addAll(found);
        if (found.isEmpty() && role != null && language != null) {
            people.add(new Person(row.line(), username, cells.get(1), role, language));
        }
    }

    /** Invites the people of a preview; what came of each, in their order. */
    public List<AccountOutcome> invite(ImportPreview preview) {
        service.requireAdmin();
        return preview.people().stream()
                .map(person -> administration.invite(
                        person.username(), person.displayName(), person.role(), person.language()))
                .toList();
    }
}
