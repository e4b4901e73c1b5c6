package io.nameplate.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One call of the command line.
 *
 * @param status its exit status
 * @param out what it wrote on the standard output
 * @param err what it wrote on the standard error
 */
record Run(int status, String out, String err) {

    static Run of(String... args) {
        return with("", args);
    }

    static Run with(String in, String... args) {
        return with(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Run with(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int status = NameplateCli.run(new Console(in, new Output(out), new PrintWriter(err, true)), args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
