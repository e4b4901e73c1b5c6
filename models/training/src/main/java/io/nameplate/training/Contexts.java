package io.nameplate.training;

import io.nameplate.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import opennlp.tools.namefind.NameContextGenerator;

/** Makes OpenNLP's features of annotated sentences, what was annotated before taken as known. Not thread-safe. */
final class Contexts {

    /** What OpenNLP calls the outcome outside of any mention. */
    static final String OTHER = "other";

    private final NameContextGenerator generator;

    Contexts(NameContextGenerator generator) {
        this.generator = generator;
    }

    /** Takes the features and the outcome of each token of a sentence. */
    @FunctionalInterface
    interface Reader {
        void take(String[][] features, String[] labels);
    }

    void read(List<TaggedSentence> sentences, Reader reader) {
        generator.clearAdaptiveData();
        for (TaggedSentence sentence : ProgressBar.wrap(sentences, "making features")) {
            if (sentence.firstOfDocument()) {
                generator.clearAdaptiveData();
            }
            String[] forms = sentence.forms().toArray(String[]::new);
            String[] labels = labels(sentence);
            String[][] features = new String[forms.length][];
            for (int t = 0; t < forms.length; t++) {
                features[t] = generator.getContext(t, forms, labels, new Object[0]);
            }
            generator.updateAdaptiveData(forms, labels);
            reader.take(features, labels);
        }
    }

    private static String[] labels(TaggedSentence sentence) {
        String[] labels = new String[sentence.forms().size()];
        Arrays.fill(labels, OTHER);
        for (TaggedSentence.Mention mention : sentence.mentions()) {
            String type = label(mention.type());
            Arrays.fill(labels, mention.start(), mention.end(), type + "-cont");
            labels[mention.start()] = type + "-start";
        }
        return labels;
    }

    private static String label(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
