package io.nameplate.service.load;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code examples/service/load} runs. */
@Command(
        name = "load",
        description = "Measures the service and writes a section of LOAD.md.",
        mixinStandardHelpOptions = true,
        subcommands = {MeasureThroughput.class, MeasureMemory.class, MeasureStop.class})
public final class LoadTool {

    private LoadTool() {}

    /** Exits with 0, 1 if a bar is missed, 2 for wrong usage. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new LoadTool()).execute(args));
    }
}
