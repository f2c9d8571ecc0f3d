package se.anda.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.anda.practice.Content;

/** The scenarios that can be played. */
@Tag(name = "scenarios", description = "What can be played.")
@RestController
@RequestMapping("/api/v1/scenarios")
class ScenarioController {

    private final Content content;

    ScenarioController(Content content) {
        this.content = content;
    }

    @Operation(operationId = "listScenarios", summary = "Lists the scenarios in the caller's language.")
    @GetMapping
    List<ScenarioEntry> list() {
        return content.scenarios().stream()
                .map(scenario -> ScenarioEntry.of(scenario, Caller.language()))
                .toList();
    }

    @Operation(operationId = "getScenario", summary = "One scenario, with its briefing for each trainee role.")
    @GetMapping("/{id}")
    ScenarioEntry get(@PathVariable String id) {
        return content.scenario(id)
                .map(content::read)
                .map(scenario -> ScenarioEntry.of(scenario, Caller.language()))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "scenario-not-found"));
    }
}
