package io.nameplate.training;

import io.nameplate.EntityType;
import io.nameplate.eval.Annotation;
import io.nameplate.eval.GoldDocument;
import io.nameplate.eval.Predicted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/** What an OpenNLP user does without Nameplate: a name finder on the tokens of {@link SimpleTokenizer}, line by line. */
final class SimpleOpenNlp {

    private final NameFinderME finder;

    SimpleOpenNlp(Path model) throws IOException {
        this.finder = new NameFinderME(new TokenNameFinderModel(model));
    }

    List<Predicted> predict(List<GoldDocument> documents) {
        return documents.stream().map(this::predict).toList();
    }

    private Predicted predict(GoldDocument document) {
        finder.clearAdaptiveData();
        List<Annotation> mentions = new ArrayList<>();
        int start = 0;
        for (String line : document.text().split("\n", -1)) {
            read(line, start, mentions);
            start += line.length() + 1;
        }
        return new Predicted(document.id(), mentions);
    }

    private void read(String line, int offset, List<Annotation> mentions) {
        Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(line);
        for (Span name : finder.find(Span.spansToStrings(tokens, line))) {
            int from = offset + tokens[name.getStart()].getStart();
            int to = offset + tokens[name.getEnd() - 1].getEnd();
            mentions.add(new Annotation(new io.nameplate.Span(from, to), EntityType.ofLabel(name.getType())));
        }
    }
}
