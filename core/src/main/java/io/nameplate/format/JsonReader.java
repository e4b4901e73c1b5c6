package io.nameplate.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.nameplate.Extraction;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads extractions from a stream of JSON objects. */
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(Reader in) throws IOException {
        this.parser = FACTORY.createParser(Objects.requireNonNull(in, "json"));
    }

    static Extraction only(Reader in) throws IOException {
        JsonReader reader = new JsonReader(in);
        Extraction first =
                reader.next().orElseThrow(() -> new ExtractionFormatException("no extraction: no JSON object", null));
        if (reader.nextToken() != null) {
            throw reader.failed("more than one JSON object", null);
        }
        return first;
    }

    static Stream<Extraction> all(Reader in) {
        try {
            JsonReader reader = new JsonReader(in);
            return Stream.generate(reader::nextUnchecked)
                    .takeWhile(Optional::isPresent)
                    .map(Optional::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Extraction> nextUnchecked() {
        try {
            return next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Extraction> next() throws IOException {
        JsonToken token = nextToken();
        if (token == null) {
            return Optional.empty();
        }
        JsonExtraction read = new JsonExtraction();
        try {
            new JsonCursor(parser).object(read::member);
            return Optional.of(read.extraction());
        } catch (JsonProcessingException e) {
            throw failed(e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw failed(String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable JsonToken nextToken() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw failed(e.getOriginalMessage(), e);
        }
    }

    private ExtractionFormatException failed(String reason, @Nullable Exception cause) {
        return new ExtractionFormatException(
                "no extraction: " + reason + ", near line "
                        + parser.currentLocation().getLineNr() + ", column "
                        + parser.currentLocation().getColumnNr(),
                cause);
    }
}
