package io.nameplate.service;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the service and ends with it: status 0 after SIGTERM, 1 if it can't start, 2 for wrong usage. */
@Command(
        name = "nameplate-service",
        description = "Names people, places and organizations in news text, over HTTP.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class NameplateService implements Callable<Integer> {

    @Mixin
    private Options options = new Options();

    private final PrintWriter out;

    private NameplateService(PrintWriter out) {
        this.out = out;
    }

    /** Runs until the process is told to stop. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, System.getenv(), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(PrintWriter out, PrintWriter err, Map<String, String> environment, String... args) {
        return commandLine(out, err, environment).execute(args);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err, Map<String, String> environment) {
        CommandLine cli = new CommandLine(new NameplateService(out))
                .registerConverter(Duration.class, new Durations())
                .setDefaultValueProvider(new Environment(environment))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    err.println("nameplate-service: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
                    return 1;
                });
        listVariables(cli);
        return cli;
    }

    private static void listVariables(CommandLine cli) {
        StringBuilder list = new StringBuilder();
        cli.getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .forEach(option -> list.append("%n  ")
                        .append(Environment.variable(option))
                        .append(" for ")
                        .append(option.longestName()));
        cli.getCommandSpec()
                .usageMessage()
                .footer("%nAn option that is not given is taken from the environment:" + list);
    }

    @Override
    public Integer call() throws Exception {
        Service service = Service.start(options.settings());
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
        out.println("listening at port " + service.port());
        return 0;
    }
}
