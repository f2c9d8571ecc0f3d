package se.anda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code ./anda code --role-talk}. */
class RoleTalkTest {

    private static JsonNode answer(String line) {
        return ShellRun.with(line, "code", "--role-talk").only();
    }

    @Test
    void anAnswerHasTheContractsFieldsInTheirOrderAndNoOthers() {
        var answer = answer("{\"id\": \"r\", \"lang\": \"sv\", \"role\": \"victim\", \"target\": \"ta emot stöd\","
                + " \"text\": \"Jag vill ha hjälp. Men jag orkar inte.\"}");
        assertThat(ShellRun.keys(answer)).containsExactly("id", "code", "subtype", "confidence", "minimising", "clauses");
        assertThat(answer.get("confidence").doubleValue()).isBetween(0.0, 1.0);
        assertThat(answer.get("minimising").isBoolean()).isTrue();
        assertThat(answer.get("clauses")).hasSize(2).allSatisfy(clause -> assertThat(ShellRun.keys(clause))
                .containsExactly("text", "code", "subtype"));
        assertThat(ShellRun.texts(answer.get("clauses"), "text"))
                .containsExactly("Jag vill ha hjälp.", "Men jag orkar inte.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ni fattar ingenting. Sluta tjata på mig. | DISC",
        "Klockan är tre. | N",
        "Jag vill verkligen ha hjälp. | CT",
        "Jag behöver ingen hjälp. | ST"
    })
    void onlyChangeAndSustainTalkHaveASubtype(String text, String code) {
        var answer = answer("{\"role\": \"victim\", \"text\": \"" + text + "\"}");
        assertThat(answer.get("code").stringValue()).isEqualTo(code);
        assertThat(answer.get("subtype").isNull()).isEqualTo(code.equals("DISC") || code.equals("N"));
    }

    @Test
    void aLineWithoutTextIsAnErrorAndTheRunGoesOn() {
        var run = ShellRun.with("{\"id\": 1, \"volley\": \"Hej.\"}\n{\"id\": 2, \"text\": \"Hej.\"}", "code", "--role-talk");
        assertThat(run.json().getFirst().get("error").stringValue()).contains("«text»");
        assertThat(run.json().getLast().get("code").stringValue()).isEqualTo("N");
    }

    @Test
    void aLineOfWhiteSpaceIsNeutralWithoutClauses() {
        var answer = answer("{\"text\": \" \"}");
        assertThat(answer.get("code").stringValue()).isEqualTo("N");
        assertThat(answer.get("clauses")).isEmpty();
    }
}
