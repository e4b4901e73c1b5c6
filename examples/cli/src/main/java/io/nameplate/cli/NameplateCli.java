package io.nameplate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands and how they end: 0 for success, 1 for a failure or input that was passed over, 2 for wrong usage. */
@Command(
        name = "nameplate",
        description = "Names people, places and organizations in news text.",
        mixinStandardHelpOptions = true,
        versionProvider = NameplateCli.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class NameplateCli {

    private NameplateCli() {}

    /** Runs the command that the arguments name and ends the JVM with its exit status. */
    public static void main(String[] args) {
        System.exit(run(Console.system(), args));
    }

    static int run(Console console, String... args) {
        return Failures.endOf(() -> execute(console, args), console.err());
    }

    private static int execute(Console console, String... args) {
        CommandLine cli = new CommandLine(new NameplateCli())
                .addSubcommand(new TagCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new ModelsCommand(console))
                .addSubcommand(new CompileCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out().asWriter(), true))
                .setErr(console.err())
                .setParameterExceptionHandler(Failures::misused)
                .setExecutionExceptionHandler(Failures::handle);
        int status = cli.execute(args);
        console.out().flush();
        return status;
    }

    /** The version that the build filled in. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            try (InputStream in = NameplateCli.class.getResourceAsStream("version.properties")) {
                Properties properties = new Properties();
                if (in != null) {
                    properties.load(in);
                }
                return new String[] {"nameplate " + properties.getProperty("version", "of unknown version")};
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
