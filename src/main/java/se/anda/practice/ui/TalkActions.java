package se.anda.practice.ui;

import java.util.function.Consumer;
import se.anda.practice.Attempt;

/** What the buttons around a talk do. */
record TalkActions(
        Runnable finish,
        Runnable abandon,
        Runnable think,
        Runnable goOn,
        Runnable skip,
        Runnable coach,
        Runnable showNewest,
        Consumer<Attempt> goOnFrom) {}
