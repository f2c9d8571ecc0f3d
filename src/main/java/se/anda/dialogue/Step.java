package se.anda.dialogue;

import org.jspecify.annotations.Nullable;
import se.anda.coding.CodedRoleLine;

/**
 * One turn of the role.
 *
 * @param state after the turn
 * @param line what the role says; a line break parts two beats, {@code *…*} is a stage direction
 * @param talk the line's talk code, the author's where given
 * @param ended id of the ending the talk came to with this line, else null
 */
public record Step(DialogueState state, String line, CodedRoleLine talk, Why why, @Nullable String ended) {}
