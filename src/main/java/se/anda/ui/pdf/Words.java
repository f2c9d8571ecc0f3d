package se.anda.ui.pdf;

/** The app's words in one language. */
@FunctionalInterface
public interface Words {

    String of(String key, Object... parameters);
}
