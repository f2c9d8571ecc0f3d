package se.anda.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the commands, or what one of them takes. */
@Command(name = "help", description = "Visa kommandona, eller hjälp om ett av dem.", helpCommand = true)
public final class HelpCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "KOMMANDO", description = "kommandot som hjälpen gäller")
    private @Nullable String command;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var anda = java.util.Objects.requireNonNull(spec).parent().commandLine();
        var asked = command == null ? anda : anda.getSubcommands().get(command);
        if (asked == null) {
            throw new CommandLine.UnmatchedArgumentException(anda, java.util.List.of(String.valueOf(command)));
        }
        asked.usage(Shell.out());
        return 0;
    }
}
