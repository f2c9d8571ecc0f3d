package se.anda.practice;

import org.jspecify.annotations.Nullable;

/**
 * How a line of a model-backed role came to be.
 *
 * @param line what was said
 * @param voice whose words they are in the end
 * @param fallback why the scripted line was said; null when the model's was
 * @param model name of the model that was asked; null when none was
 * @param prompt version of the prompt
 * @param tokens used by it, as the endpoint told or else estimated; 0 or more
 */
public record Wording(
        String line, Voice voice, @Nullable String fallback, @Nullable String model, String prompt, int tokens) {

    /** Without what was said: it must not reach a log. */
    @Override
    public String toString() {
        return "Wording[" + voice + ", fallback=" + fallback + "]";
    }
}
