package se.anda.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.anda.account.AccountAdministration;
import se.anda.account.AuditEntry;
import se.anda.account.AuditFilter;
import se.anda.account.AuditTrail;
import se.anda.account.Role;

/** The accounts and the audit trail, to read. For administrators. */
@Tag(name = "administration", description = "Accounts and the audit trail, for administrators.")
@RestController
@RequestMapping("/api/v1/admin")
class AdminController {

    private static final int MOST = 10_000;

    private final AccountAdministration administration;
    private final AuditTrail trail;

    AdminController(AccountAdministration administration, AuditTrail trail) {
        this.administration = administration;
        this.trail = trail;
    }

    /** An account in a list. */
    record AccountEntry(UUID id, String username, String displayName, Role role, boolean active, Instant createdAt) {}

    /** @param search part of a name or username; when left out all */
    @Operation(operationId = "listAccounts", summary = "Lists accounts, all or those whose name fits.")
    @GetMapping("/accounts")
    List<AccountEntry> accounts(@RequestParam(defaultValue = "") String search) {
        return administration.search(search).stream()
                .map(account -> new AccountEntry(
                        account.id(),
                        account.username(),
                        account.displayName(),
                        account.role(),
                        account.active(),
                        account.createdAt()))
                .toList();
    }

    /**
     * Newest first, at most 10,000.
     *
     * @param person username that did something or was done something to
     * @param what what the kind begins with
     */
    @Operation(operationId = "listAudit", summary = "The audit trail, the newest first.")
    @GetMapping("/audit")
    List<AuditEntry> audit(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return trail.find(new AuditFilter(person, what, from, to), MOST);
    }
}
