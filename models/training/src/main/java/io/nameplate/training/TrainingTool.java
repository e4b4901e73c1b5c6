package io.nameplate.training;

import io.nameplate.NameplateException;
import java.nio.file.NoSuchFileException;
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
            EncodeCorpora.class,
            Pack.class,
            Calibrate.class,
            ReportAccuracy.class,
            EvaluateGroups.class,
            BenchmarkTextLayer.class,
            BenchmarkGazetteer.class,
            BenchmarkEngines.class,
            Soak.class
        })
public final class TrainingTool {

    TrainingTool() {}

    /** Runs the command that the arguments name; exits with 0, 1 for a failure, 2 for wrong usage. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new TrainingTool())
                .setExecutionExceptionHandler(TrainingTool::failed)
                .execute(args));
    }

    /** What the user can mend is told in a line, the rest with its trace. */
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof NameplateException || e instanceof NoSuchFileException) {
            command.getErr()
                    .println(e instanceof NoSuchFileException ? "no such file: " + e.getMessage() : e.getMessage());
            return 1;
        }
        throw e;
    }
}
