package se.anda.authoring;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import se.anda.coding.Language;

/** The words that a playtest is told in, from {@code messages/playtest.properties}. */
public final class PlaytestWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    public PlaytestWords(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("messages.playtest", language.locale(), NO_FALLBACK);
    }

    public Language language() {
        return language;
    }

    /** @throws java.util.MissingResourceException when there is no such key */
    public String get(String key, Object... values) {
        var words = bundle.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, language.locale()).format(values);
    }

    public String policy(SimulatedTrainee.Policy policy) {
        return policy(policy.tag());
    }

    String policy(String tag) {
        return get("policy." + tag);
    }

    /** What a condition says. */
    public String condition(PublishingCheck check) {
        return get("condition." + check.condition().tag());
    }

    public String verdict(PublishingCheck check) {
        return get("check." + check.verdict().tag());
    }

    /** What the condition was decided by; empty when there is nothing to tell. */
    public String found(PublishingCheck check) {
        return switch (check.condition()) {
            case RESPECTED_NO -> check.found().size() == 2
                    ? get("found.scores", check.found().get(0), check.found().get(1))
                    : get("found.none");
            case SKILLED_FIRST, EMPTY_WORDS_BELOW_WARMTH, PUSHING_NEVER_AGREED ->
                String.join(", ", check.found().stream().map(this::policy).toList());
            case GATES_TESTED -> check.found().isEmpty() ? "" : get("found.gates", joined(check.found()));
            case NO_PROBLEMS, FEW_FALLBACKS, NO_LINE_TWICE, REGRESSION_TALKS, TEST_TALKS -> joined(check.found());
        };
    }

    private static String joined(List<String> found) {
        return String.join(", ", found);
    }
}
