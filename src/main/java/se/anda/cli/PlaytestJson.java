package se.anda.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.anda.authoring.PlaytestFindings;
import se.anda.authoring.PlaytestReport;
import se.anda.authoring.PolicyFigures;
import se.anda.authoring.PublishingCheck;

/** The JSON of a playtest of one scenario. */
final class PlaytestJson {

    private PlaytestJson() {}

    static Map<String, Object> of(PlaytestReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("scenario", report.scenario().id());
        json.put("seeds", report.seeds());
        json.put("publishable", report.isPublishable());
        json.put("checks", report.checks().stream().map(PlaytestJson::check).toList());
        json.put("policies", report.policies().stream().map(PlaytestJson::policy).toList());
        json.put("fallback_share", rounded(report.findings().fallbackShare()));
        json.put("never_reached", report.findings().neverReached());
        json.put("repeated_lines", report.findings().repeatedLines());
        json.put("worst", report.findings().worst().stream().map(PlaytestJson::worst).toList());
        json.put("reached", report.findings().reached());
        return json;
    }

    private static Map<String, Object> check(PublishingCheck check) {
        var json = new LinkedHashMap<String, Object>();
        json.put("condition", check.condition().tag());
        json.put("verdict", check.verdict().tag());
        json.put("found", check.found());
        return json;
    }

    private static Map<String, @Nullable Object> policy(PolicyFigures figures) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var readiness = figures.readiness();
        json.put("policy", figures.policy().tag());
        json.put("plays", figures.plays());
        json.put("turns", rounded(figures.turns()));
        json.put("trust", rounded(figures.trust()));
        json.put("readiness", readiness == null ? null : rounded(readiness));
        json.put("discord", rounded(figures.discord()));
        json.put("distress", rounded(figures.distress()));
        json.put("score", rounded(figures.score()));
        json.put("fallback_share", rounded(figures.fallbackShare()));
        json.put("agreed", figures.agreed());
        json.put("endings", figures.endings());
        return json;
    }

    private static Map<String, Object> worst(PlaytestFindings.NotUnderstood worst) {
        var json = new LinkedHashMap<String, Object>();
        json.put("volley", worst.volley());
        json.put("times", worst.times());
        json.put("policies", worst.policies());
        json.put("line", worst.line());
        return json;
    }

    private static Object rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
