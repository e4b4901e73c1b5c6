package io.nameplate.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads documents from one stream, one at a time. */
@FunctionalInterface
interface DocumentReader {

    /**
     * Gives each document to {@code taker} as soon as it is read.
     *
     * @param name the stream's name for ids and messages
     * @param problems is told what is passed over
     * @throws IOException if the stream fails, which ends it
     */
    void read(InputStream in, String name, Problems problems, Consumer<InputDocument> taker) throws IOException;
}
