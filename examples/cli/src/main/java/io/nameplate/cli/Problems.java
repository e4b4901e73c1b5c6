package io.nameplate.cli;

import java.io.PrintWriter;

/** Tells what could not be read, and keeps in mind that something couldn't. */
final class Problems {

    private final PrintWriter err;
    private boolean any;

    Problems(PrintWriter err) {
        this.err = err;
    }

    void add(String where, String reason) {
        add(where + ": " + reason);
    }

    void add(String problem) {
        any = true;
        err.println("nameplate: " + problem);
    }

    /** 0 where all went well, else 1. */
    int exitStatus() {
        return any ? 1 : 0;
    }
}
