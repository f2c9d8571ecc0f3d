package se.anda.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, in Swedish, and what failed, without a stack trace or anything that was said. */
public final class ShellErrors {

    private static final int WRONG_USE = 2;
    private static final int FAILED = 1;

    private ShellErrors() {}

    /** For {@link CommandLine#setParameterExceptionHandler}. */
    public static int wrongUse(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine().getCommandSpec();
        var help = command.parent() == null ? "./anda help" : "./anda help " + command.name();
        Shell.err().println(message(wrong) + ". " + help + " visar vad som finns.");
        return WRONG_USE;
    }

    /** For {@link CommandLine#setExecutionExceptionHandler}. */
    public static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        var at = failure.getStackTrace().length == 0 ? "" : " i " + failure.getStackTrace()[0];
        Shell.err().println("Kommandot gick inte att slutföra (" + failure.getClass().getSimpleName() + at
                + "). Det är ett fel i Anda: berätta gärna om det, med det som står inom parentes.");
        return FAILED;
    }

    private static String message(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                missing.getMissing().stream().map(ShellErrors::name).collect(Collectors.joining(", ")) + " saknas";
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " får bara anges en gång";
            default -> wrong.getArgSpec() == null
                    ? "Kommandot gick inte att förstå"
                    : "Värdet på " + name(wrong.getArgSpec()) + " passar inte ("
                            + String.join(" ", wrong.getArgSpec().description()) + ")";
        };
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        var word = unmatched.getUnmatched().getFirst();
        var closest = unmatched.getSuggestions().stream().findFirst().map(near -> " (menade du " + near + "?)").orElse("");
        var isCommand = unmatched.getCommandLine().getCommandSpec().parent() == null;
        return (unmatched.isUnknownOption() ? "Valet " : isCommand ? "Kommandot " : "Ordet ") + word
                + (unmatched.isUnknownOption() || isCommand ? " finns inte" : " är ett för mycket") + closest;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
