package se.anda;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.anda.authoring.SimulatedTrainee.Policy;
import se.anda.cli.BenchCommand;
import se.anda.cli.CodeCommand;
import se.anda.cli.EvaluateCommand;
import se.anda.cli.ExportContentCommand;
import se.anda.cli.HelpCommand;
import se.anda.cli.ImportContentCommand;
import se.anda.cli.PlayCommand;
import se.anda.cli.PlaytestCommand;
import se.anda.cli.ScenariosCommand;
import se.anda.cli.ScoreCommand;
import se.anda.cli.ServeCommand;
import se.anda.cli.Shell;
import se.anda.cli.ShellErrors;
import se.anda.cli.ValidateCommand;
import se.anda.coding.Language;
import se.anda.coding.TraineeRole;
import se.anda.practice.Voice;

/** Anda's one command. Each subcommand is a class of {@code se.anda.cli}; only {@code serve} starts Spring. */
@Command(
        name = "./anda",
        description = "Anda – träna motiverande samtal. Utan underkommando startas webbplatsen.",
        mixinStandardHelpOptions = true,
        version = Anda.VERSION,
        resourceBundle = "se.anda.cli.shell",
        synopsisSubcommandLabel = "[KOMMANDO]",
        footer = {"", "./anda help KOMMANDO visar vad ett kommando tar emot."},
        subcommands = {
            ServeCommand.class,
            CodeCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
            PlaytestCommand.class,
            PlayCommand.class,
            ScenariosCommand.class,
            ScoreCommand.class,
            ValidateCommand.class,
            ExportContentCommand.class,
            ImportContentCommand.class,
            HelpCommand.class
        })
public final class Anda {

    static final String VERSION = "0.1.0";

    private Anda() {}

    public static void main(String[] arguments) {
        var code = run(arguments);
        if (code != ServeCommand.GOES_ON) {
            System.exit(code);
        }
    }

    /** Runs one command, {@code serve} when none is named, on the streams of {@link Shell}. The result is the exit code. */
    public static int run(String... arguments) {
        var shell = new CommandLine(new Anda())
                .setOut(new PrintWriter(Shell.out(), true))
                .setErr(new PrintWriter(Shell.err(), true))
                .registerConverter(Language.class, Language::ofTag)
                .registerConverter(TraineeRole.class, TraineeRole::ofTag)
                .registerConverter(Voice.class, Voice::ofTag)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Policy.class, tag -> Policy.valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_')))
                .setParameterExceptionHandler(ShellErrors::wrongUse)
                .setExecutionExceptionHandler(ShellErrors::failed);
        shell.getSubcommands().values().forEach(command -> command.getCommandSpec().version(VERSION));
        return shell.execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
    }
}
