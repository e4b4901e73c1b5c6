package io.nameplate.training;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP's tokenizer and sentence splitter with its defaults. */
public final class CoreNlpText implements TextPeer {

    private final StanfordCoreNLP pipeline;

    /** Needs no models. */
    public CoreNlpText() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit");
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public String name() {
        return "CoreNLP 4.5.10 `tokenize,ssplit`";
    }

    @Override
    public long read(String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return document.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
    }
}
