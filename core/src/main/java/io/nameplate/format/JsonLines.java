package io.nameplate.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.google.common.io.CharStreams;
import io.nameplate.Extraction;
import java.io.IOException;
import java.io.Writer;

/** One JSON object after another, each ended by a line feed. */
final class JsonLines implements ExtractionWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

    private final Writer out;
    private final Json json;

    JsonLines(Appendable out, Json json) {
        this.out = CharStreams.asWriter(out);
        this.json = json;
    }

    @Override
    public void write(Extraction extraction) throws IOException {
        // Left unclosed when something fails: closing would end the object as if it were whole.
        JsonGenerator generator = FACTORY.createGenerator(out);
        if (!isEncodable(extraction)) {
            generator.setHighestNonEscapedChar(LAST_BEFORE_SURROGATES);
        }
        json.layOut(generator);
        new JsonDocument(generator, json).write(extraction);
        generator.close();
        out.append('\n');
    }

    private static boolean isEncodable(Extraction extraction) {
        return Surrogates.arePaired(extraction.document().text())
                && Surrogates.arePaired(extraction.document().id().orElse(""));
    }

    @Override
    public void close() {
        // Lines end by themselves.
    }
}
