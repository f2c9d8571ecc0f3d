package se.anda.practice;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import se.anda.account.Account;
import se.anda.account.AccountService;
import se.anda.account.AuditLog;
import se.anda.account.Role;
import se.anda.scenario.Scenario;

/** Course leaders' choice of voice for each scenario. It holds for talks that begin after it. */
@Service
public class Voices {

    private final Content content;
    private final VoiceChoice choice;
    private final RoleWords words;
    private final AccountService accounts;
    private final AuditLog audit;

    Voices(Content content, VoiceChoice choice, RoleWords words, AccountService accounts, AuditLog audit) {
        this.content = content;
        this.choice = choice;
        this.words = words;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Where the words of model-backed roles go; empty: there is no endpoint, and every role is scripted. */
    public Optional<String> destination() {
        return words.destination();
    }

    /** Who will put the words of a talk that begins now. */
    public Voice of(String scenarioId) {
        return destination().isPresent() ? choice.of(scenarioId) : Voice.SCRIPTED;
    }

    /** A scenario with the voice that is chosen for it, whether or not there is an endpoint just now. */
    public record Chosen(Scenario scenario, Voice voice) {}

    public List<Chosen> all() {
        leader();
        return content.scenarios().stream()
                .map(scenario -> new Chosen(scenario, choice.of(scenario.id())))
                .toList();
    }

    public void choose(String scenarioId, Voice voice) {
        var leader = leader();
        choice.choose(scenarioId, voice);
        audit.add(leader.username(), "voice." + voice.tag(), scenarioId);
    }

    private Account leader() {
        return accounts.current()
                .filter(account -> account.role() != Role.TRAINEE)
                .orElseThrow(() -> new AccessDeniedException("for course leaders"));
    }
}
