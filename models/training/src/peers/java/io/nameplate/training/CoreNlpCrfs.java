package io.nameplate.training;

import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.ToLongFunction;

/** CoreNLP's pipeline from text to mentions with nothing in it that its CRFs can do without. */
final class CoreNlpCrfs {

    static final String SET_UP = "`annotators` tokenize, ssplit, ner; newline is a sentence break; numeric classifiers, SUTime,"
            + " fine-grained and additional regexner, document date off; no pos, no lemma; mentions built; `ner.model` ";

    private static final String FOLDER = "edu/stanford/nlp/models/ner/";
    private static final Set<String> TYPES = Set.of("PERSON", "LOCATION", "ORGANIZATION");

    private CoreNlpCrfs() {}

    static ToLongFunction<String> load(List<String> models) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,ner");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("ner.model", FOLDER + String.join("," + FOLDER, models));
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        return load(properties);
    }

    static ToLongFunction<String> load(Properties properties) {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return text -> mentions(pipeline, text);
    }

    private static long mentions(StanfordCoreNLP pipeline, String text) {
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        return document.get(MentionsAnnotation.class).stream()
                .filter(m -> TYPES.contains(m.get(NamedEntityTagAnnotation.class)))
                .count();
    }
}
