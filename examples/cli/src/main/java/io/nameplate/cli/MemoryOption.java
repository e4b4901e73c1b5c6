package io.nameplate.cli;

import io.nameplate.DocumentMemory;
import picocli.CommandLine.Option;

/** Whether the model's sure mentions help it elsewhere in the same document. */
final class MemoryOption {

    @Option(
            names = "--no-document-memory",
            description = "Read each place as the model alone reads it: a name of which it is sure in one place of a"
                    + " document does not help where it missed it or doubts.")
    private boolean off;

    DocumentMemory choice() {
        return off ? DocumentMemory.OFF : DocumentMemory.ON;
    }

    boolean isOff() {
        return off;
    }
}
