package io.nameplate.training;

import java.util.List;
import java.util.Properties;
import java.util.function.ToLongFunction;

/** CoreNLP's {@code ner} as its users get it, with all that it does by default. */
public final class CoreNlpDefault implements NerPeer {

    /** Loads nothing yet. */
    public CoreNlpDefault() {}

    @Override
    public String name() {
        return "CoreNLP 4.5.10, default pipeline";
    }

    @Override
    public String setUp() {
        return "`annotators` tokenize, ssplit, pos, lemma, ner; newline is a sentence break; all else by default: three CRFs,"
                + " numbers and times, fine-grained types by rule";
    }

    @Override
    public List<String> artifacts() {
        return List.of(
                "stanford-corenlp",
                "joda-time",
                "jollyday",
                "jaxb-api",
                "jaxb-impl",
                "javax.activation-api",
                "istack-commons-runtime",
                "slf4j-api");
    }

    @Override
    public ToLongFunction<String> load() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        return CoreNlpCrfs.load(properties);
    }
}
