package io.nameplate.model.enfast;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.ChildJvm;
import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.Extraction;
import io.nameplate.NerModel;
import io.nameplate.Sentence;
import io.nameplate.SharedData;
import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class CompiledEnFastTest {

    private static final List<String> SETS = List.of(
            "wikigold/test",
            "uner-ewt/test",
            "crossner-politics/test",
            "finer-ord/test",
            "gum/test",
            "current-events/test",
            "wikinews/dev");

    private static final double LEAST_SHARE = 0.995;

    @Test
    void sentencesOfTheTestCorporaReadAsWithOpenNlp(TestReporter reporter) {
        Path corpora = SharedData.at("corpora/test");
        int[] sentences = new int[2];
        try (EntityExtractor openNlp = EntityExtractor.builder()
                        .model(NerModel.load(CompiledEnFast.OPENNLP))
                        .build();
                EntityExtractor compiled = EntityExtractor.builder()
                        .model(NerModel.load(CompiledEnFast.FILE))
                        .build()) {
            for (String set : SETS) {
                for (GoldDocument document : GoldCorpus.read(corpora.resolve(set + ".jsonl.gz"))) {
                    count(openNlp.extract(document.text()), compiled.extract(document.text()), sentences);
                }
            }
        }
        double share = (double) sentences[0] / sentences[1];
        reporter.publishEntry("sentences that agree", sentences[0] + " of " + sentences[1]);
        assertTrue(share >= LEAST_SHARE, sentences[0] + " of " + sentences[1] + " sentences agree");
    }

    private static void count(Extraction expected, Extraction actual, int[] sentences) {
        Map<Integer, String> compiled = bySentence(actual);
        bySentence(expected).forEach((start, mentions) -> {
            sentences[0] += mentions.equals(compiled.get(start)) ? 1 : 0;
            sentences[1]++;
        });
    }

    private static Map<Integer, String> bySentence(Extraction extraction) {
        Map<Integer, String> mentions = new TreeMap<>();
        for (Sentence sentence : extraction.sentences()) {
            mentions.put(sentence.start(), "");
        }
        for (EntityMention m : extraction.mentions()) {
            mentions.merge(m.sentence().start(), m.type() + " " + m.span() + " ", String::concat);
        }
        return mentions;
    }

    @Test
    void loadsAndReadsAnArticleIn64Megabytes() throws Exception {
        String out = new ChildJvm("-Xmx64m")
                .run(
                        ReadArticle.class,
                        CompiledEnFast.FILE.toString(),
                        Path.of("../../examples/quickstart/article.txt").toString());
        assertTrue(out.contains("LOCATION"), out);
    }

    /** Run in a process of its own. */
    static final class ReadArticle {

        private ReadArticle() {}

        public static void main(String[] args) throws Exception {
            try (EntityExtractor extractor = EntityExtractor.builder()
                    .model(NerModel.load(Path.of(args[0])))
                    .build()) {
                System.out.println(
                        extractor.extract(Files.readString(Path.of(args[1]))).mentions());
            }
        }
    }
}
