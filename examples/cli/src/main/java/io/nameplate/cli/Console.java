package io.nameplate.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/**
 * The three standard streams.
 *
 * @param in bytes, since their encoding is for the commands to check
 * @param out results, in UTF-8 whatever the platform's encoding
 * @param err messages, in the platform's encoding
 */
record Console(InputStream in, Output out, PrintWriter err) {

    /** Those of the process. */
    static Console system() {
        // Not System.out: a PrintStream swallows the failures of writing.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, Charset.defaultCharset()), true);
        return new Console(System.in, new Output(out), err);
    }
}
