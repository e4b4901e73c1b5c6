package io.nameplate.training;

import io.nameplate.internal.onnx.Casing;
import io.nameplate.internal.onnx.WordPieces;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the corpora as a transformer reads them, cut by the very classes that cut at run time: for each corpus a file, for
 * each sentence a line, for each word {@code tag:casings:pieces}. A line that begins a document begins with {@code *}. The casings
 * are four digits: as it stands, in capitals, in lower case, in a headline.
 */
@Command(
        name = "encode",
        description = "Writes the training data as word pieces, for the recipe that trains a transformer.")
final class EncodeCorpora implements Callable<Integer> {

    @Option(names = "--settings", required = true, description = "the recipe's settings, which name the corpora")
    private Path settings = Path.of("");

    @Option(names = "--corpora", required = true, description = "the folder that holds train/ and raw/")
    private Path corpora = Path.of("");

    @Option(names = "--vocabulary", required = true, description = "the base model's vocab.txt")
    private Path vocabulary = Path.of("");

    @Option(names = "--output", required = true, description = "the folder to write to")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Settings read = Settings.read(settings);
        TrainingTexts texts = new TrainingTexts(corpora);
        SentenceEncoder encoder = new SentenceEncoder(pieces(read));
        Files.createDirectories(output);
        for (Map.Entry<Settings.Corpus, List<TaggedSentence>> corpus :
                texts.sentences(read).entrySet()) {
            write(corpus.getKey(), corpus.getValue(), encoder);
        }
        return 0;
    }

    private WordPieces pieces(Settings settings) throws IOException {
        List<String> lines = Files.readAllLines(vocabulary);
        return settings.flag("cased") ? WordPieces.cased(lines) : WordPieces.uncased(lines);
    }

    private void write(Settings.Corpus corpus, List<TaggedSentence> sentences, SentenceEncoder encoder)
            throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(output.resolve(corpus.name() + ".gz"))),
                StandardCharsets.US_ASCII))) {
            for (TaggedSentence sentence : sentences) {
                out.write(encoder.line(sentence));
                out.write('\n');
            }
        }
    }

    /** Writes a sentence as a line of numbers. */
    private record SentenceEncoder(WordPieces pieces) {

        String line(TaggedSentence sentence) {
            List<String> tags = sentence.tags();
            return IntStream.range(0, tags.size())
                    .mapToObj(i -> tags.get(i)
                            + ':'
                            + casings(sentence.forms().get(i))
                            + ':'
                            + ids(sentence.forms().get(i)))
                    .collect(Collectors.joining(" ", sentence.firstOfDocument() ? "*" : "", ""));
        }

        private String ids(String form) {
            return IntStream.of(pieces.ids(form)).mapToObj(Integer::toString).collect(Collectors.joining(","));
        }

        private static String casings(String form) {
            return IntStream.of(
                            Casing.of(form).tokenType(),
                            Casing.of(form.toUpperCase(Locale.ROOT)).tokenType(),
                            Casing.of(form.toLowerCase(Locale.ROOT)).tokenType(),
                            Casing.of(TrainingSet.headline(form)).tokenType())
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining());
        }
    }
}
