package se.anda;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.anda.cli.BenchCommand;
import se.anda.cli.CodeCommand;
import se.anda.cli.EvaluateCommand;
import se.anda.cli.PlayCommand;
import se.anda.cli.PlaytestCommand;
import se.anda.cli.ScenariosCommand;
import se.anda.cli.ScoreCommand;
import se.anda.cli.ServeCommand;
import se.anda.cli.ValidateCommand;

/** Anda's one command. Each subcommand is a class of {@code se.anda.cli}; only {@code serve} starts Spring. */
@Command(
        name = "anda",
        description = "Anda – träna motiverande samtal. Utan underkommando startas webbplatsen.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
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
            CommandLine.HelpCommand.class
        })
public final class Anda {

    private Anda() {}

    public static void main(String[] arguments) {
        var shell = new CommandLine(new Anda());
        var code = shell.execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
        if (code != ServeCommand.GOES_ON) {
            System.exit(code);
        }
    }
}
