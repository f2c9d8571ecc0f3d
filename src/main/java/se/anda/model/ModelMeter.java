package se.anda.model;

/** Measures how the model does: time to the first token, to the whole line, and why lines were scripted. Never what was said. */
public interface ModelMeter {

    Timing begin();

    /** One line on its way. */
    interface Timing {
        /** The first token has come; told more than once, the first counts. */
        void firstToken();

        /** @param fallback why the scripted line was said; {@code none} when the model's was */
        void done(String fallback);
    }

    /** Measures nothing. */
    ModelMeter NONE = () -> new Timing() {
        @Override
        public void firstToken() {}

        @Override
        public void done(String fallback) {}
    };
}
