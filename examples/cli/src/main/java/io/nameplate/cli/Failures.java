package io.nameplate.cli;

import io.nameplate.NameplateException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a message and an exit status. */
final class Failures {

    private Failures() {}

    /** The status of a whole run, whose last flush can fail too. */
    static int endOf(IntSupplier run, PrintWriter err) {
        try {
            return run.getAsInt();
        } catch (OutputException e) {
            return ended(e, err);
        } finally {
            err.flush();
        }
    }

    static int handle(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (e instanceof OutputException output) {
            return ended(output, err);
        }
        if (e instanceof UsageException) {
            return misused(e, command);
        }
        if (e instanceof NameplateException || e instanceof UncheckedIOException) {
            err.println("nameplate: " + e.getMessage());
        } else {
            e.printStackTrace(err);
        }
        return ExitCode.SOFTWARE;
    }

    /** Short, since picocli's own handler drowns the message in the whole help. */
    static int misused(ParameterException e, String[] args) {
        return misused(e, e.getCommandLine());
    }

    private static int misused(Exception e, CommandLine command) {
        command.getErr().println("nameplate: " + e.getMessage());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static int ended(OutputException e, PrintWriter err) {
        if (e.isBrokenPipe()) {
            return ExitCode.OK;
        }
        err.println("nameplate: " + e.getMessage());
        return ExitCode.SOFTWARE;
    }
}
