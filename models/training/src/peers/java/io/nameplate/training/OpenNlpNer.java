package io.nameplate.training;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** OpenNLP's name finders of 2009, the last that its project published. */
public final class OpenNlpNer implements NerPeer {

    /** Loads nothing yet. */
    public OpenNlpNer() {}

    @Override
    public String name() {
        return "OpenNLP 2.5.11 `NameFinderME`, models of 2009";
    }

    @Override
    public String setUp() {
        return "each line through `SentenceDetectorME` (en-sent), each sentence through `TokenizerME` (en-token) and the"
                + " three `NameFinderME` of en-ner-person, en-ner-location and en-ner-organization, overlapping spans"
                + " dropped, adaptive data cleared after each document; the models are those of"
                + " transmogrifai-models 0.3.4, 16 MB of its 107";
    }

    @Override
    public List<String> artifacts() {
        return List.of("opennlp-tools", "slf4j-api", "transmogrifai-models_2.11");
    }

    @Override
    public ToLongFunction<String> load() throws IOException {
        SentenceDetectorME sentences = new SentenceDetectorME(new SentenceModel(model("en-sent")));
        TokenizerME tokenizer = new TokenizerME(new TokenizerModel(model("en-token")));
        List<NameFinderME> finders = new ArrayList<>();
        for (String type : List.of("person", "location", "organization")) {
            finders.add(new NameFinderME(new TokenNameFinderModel(model("en-ner-" + type))));
        }
        return text -> {
            long mentions = text.lines()
                    .flatMap(line -> List.of(sentences.sentDetect(line)).stream())
                    .mapToLong(sentence -> mentions(tokenizer.tokenize(sentence), finders))
                    .sum();
            finders.forEach(NameFinderME::clearAdaptiveData);
            return mentions;
        };
    }

    private static long mentions(String[] tokens, List<NameFinderME> finders) {
        List<Span> spans = new ArrayList<>();
        finders.forEach(f -> Collections.addAll(spans, f.find(tokens)));
        return NameFinderME.dropOverlappingSpans(spans.toArray(Span[]::new)).length;
    }

    private static InputStream model(String name) throws IOException {
        String file = "/OpenNLP/" + name + ".bin";
        InputStream in = OpenNlpNer.class.getResourceAsStream(file);
        if (in == null) {
            throw new FileNotFoundException("not on the class path: " + file);
        }
        return in;
    }
}
