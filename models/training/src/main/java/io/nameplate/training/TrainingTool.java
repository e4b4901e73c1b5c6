package io.nameplate.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The training module's commands. */
@Command(
        name = "nameplate-training",
        description = "Makes and measures the models.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ImportLexica.class,
            TrainEnFast.class,
            Pack.class,
            Calibrate.class,
            ReportAccuracy.class,
            BenchmarkTextLayer.class,
            BenchmarkEngines.class
        })
public final class TrainingTool {

    TrainingTool() {}

    /** Runs the command that the arguments name; exits with 0, 1 for a failure, 2 for wrong usage. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new TrainingTool()).execute(args));
    }
}
