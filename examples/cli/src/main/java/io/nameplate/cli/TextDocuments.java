package io.nameplate.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A stream as one document, called by the stream's name. */
final class TextDocuments implements DocumentReader {

    @Override
    public void read(InputStream in, String name, Problems problems, Consumer<InputDocument> taker) throws IOException {
        byte[] bytes = in.readAllBytes();
        taker.accept(new InputDocument(new TextNode(name), Utf8.decode(bytes, Utf8.markLength(bytes))));
    }
}
