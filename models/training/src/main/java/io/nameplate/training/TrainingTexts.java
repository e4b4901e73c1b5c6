package io.nameplate.training;

import com.google.common.base.Splitter;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import io.nameplate.training.Settings.Annotation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import me.tongfei.progressbar.ProgressBar;

/** Reads what a model may learn from: annotated files under {@code train/}, plain text under {@code raw/}. */
final class TrainingTexts {

    private final Path corpora;

    TrainingTexts(Path corpora) {
        this.corpora = corpora;
    }

    /**
     * The documents of a file, as a newspaper would print them. A plain text has a paragraph a line and a blank line between
     * documents, and is annotated with nothing.
     *
     * @throws IllegalArgumentException if the file lies elsewhere: test data gives figures and trains nothing
     */
    List<GoldDocument> documents(Settings.Corpus corpus) {
        Path file = corpora.resolve(corpus.path()).normalize();
        if (file.startsWith(corpora.resolve("train").normalize())) {
            return GoldCorpus.read(file).stream().map(Detokenizer::print).toList();
        }
        if (file.startsWith(corpora.resolve("raw").normalize()) && corpus.annotation() == Annotation.NONE) {
            return plain(file);
        }
        throw new IllegalArgumentException(
                corpus.path() + " lies neither under train/ nor, unlabelled, under raw/ and trains nothing");
    }

    /**
     * The sentences of all corpora with the annotation that their files have, in the settings' order. Of a machine-made annotation they
     * leave out the sentences that don't mark what the others nearly always name.
     */
    Map<Settings.Corpus, List<TaggedSentence>> sentences(Settings settings) {
        Map<Settings.Corpus, List<TaggedSentence>> sentences = new LinkedHashMap<>();
        List<TaggedSentence> gold = new ArrayList<>();
        for (Settings.Corpus corpus : ProgressBar.wrap(settings.corpora(), "reading corpora")) {
            sentences.put(corpus, sentences(corpus));
            if (corpus.annotation() == Annotation.GOLD) {
                gold.addAll(sentences.get(corpus));
            }
        }
        SilverFilter filter = new SilverFilter(gold);
        sentences.forEach((corpus, read) -> {
            if (corpus.annotation() == Annotation.SILVER) {
                read.removeIf(sentence -> !filter.accepts(sentence));
            }
        });
        return sentences;
    }

    private List<TaggedSentence> sentences(Settings.Corpus corpus) {
        List<TaggedSentence> sentences = new ArrayList<>();
        documents(corpus).forEach(document -> sentences.addAll(TaggedSentence.of(document)));
        return sentences;
    }

    private static List<GoldDocument> plain(Path file) {
        List<GoldDocument> documents = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String document :
                    Splitter.on("\n\n").trimResults().omitEmptyStrings().split(text)) {
                documents.add(GoldDocument.of(file.getFileName() + "/" + documents.size(), document, List.of()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read: " + e.getMessage(), e);
        }
        return documents;
    }
}
