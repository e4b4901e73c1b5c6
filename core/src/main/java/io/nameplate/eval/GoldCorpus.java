package io.nameplate.eval;

import java.nio.file.Path;
import java.util.List;

/** Reads annotated files, plain or gzipped ({@code .gz}), in UTF-8. Reads a file whole. */
public final class GoldCorpus {

    private GoldCorpus() {}

    /**
     * Reads a file of either format, told by its name: {@code .jsonl} or {@code .bio}, each also with {@code .gz}.
     *
     * @throws CorpusFormatException if the file can't be read or is malformed, with file, line and reason
     * @throws IllegalArgumentException if the name ends otherwise
     */
    public static List<GoldDocument> read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
            return readJsonl(file);
        }
        if (name.endsWith(".bio") || name.endsWith(".bio.gz")) {
            return readBio(file);
        }
        throw new IllegalArgumentException(
                file + " is no corpus: its name ends in none of .jsonl, .jsonl.gz, .bio, .bio.gz");
    }

    /**
     * Reads one JSON object a line: {@code {"id": "...", "text": "...", "entities": [[start, end, "PER"], ...]}}, offsets
     * half-open and in Unicode code points. Other fields are passed over.
     *
     * @throws CorpusFormatException if a line is malformed or a mention lies outside its text
     */
    public static List<GoldDocument> readJsonl(Path file) {
        return Lines.map(file, new JsonlLine()::document);
    }

    /**
     * Reads one {@code token TAB tag} a line, a blank line after each sentence, {@code -DOCSTART-} between documents. The
     * text is the tokens with one space between them and a line break after each sentence. Where a file has no
     * {@code -DOCSTART-}, each sentence is a document.
     *
     * @throws CorpusFormatException if a line has no tab or a tag is none of O, B-X, I-X
     */
    public static List<GoldDocument> readBio(Path file) {
        return new BioFile(file).documents();
    }

    /**
     * Reads documents whose mentions are grouped, one JSON object a line: {@code {"id": ..., "text": ..., "entities": [{"name": ...,
     * "type": "PER", "mentions": [[start, end], ...]}, ...]}}, offsets half-open and in Unicode code points; the name may be missing.
     *
     * @throws CorpusFormatException if a line is malformed or a mention lies outside its text
     */
    public static List<GroupedDocument> readGrouped(Path file) {
        return Lines.map(file, GroupedLine::read);
    }

    /**
     * Reads what {@code tag --format jsonl} writes: {@code {"id": ..., "mentions": [{"start", "end", "type", ...}]}},
     * offsets half-open and in UTF-16 units.
     *
     * @throws CorpusFormatException if a line is malformed
     */
    public static List<Predicted> readPredicted(Path file) {
        return Lines.map(file, new JsonlLine()::predicted);
    }
}
