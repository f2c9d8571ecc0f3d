package se.anda.api;

import se.anda.coding.Language;
import se.anda.practice.Practice;

/** The port to the feedback: gives what is written as JSON. A bean of this type opens the feedback address. */
public interface TalkFeedback {

    /** @param head the last turn of the attempt */
    Object of(Practice practice, int head, Language language);
}
