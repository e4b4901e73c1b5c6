package io.nameplate.quickstart;

import static io.nameplate.EntityType.ORGANIZATION;
import static io.nameplate.EntityType.PERSON;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityType;
import io.nameplate.NerModel;
import io.nameplate.Sentence;
import io.nameplate.Token;
import io.nameplate.spi.ScoredSpan;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses a model and types, and adds a finder of one's own. */
public final class OwnRecognizer {

    private OwnRecognizer() {}

    /** Prints people and organizations of the model, and sums of money that a recognizer of our own finds. */
    public static void main(String[] args) {
        try (EntityExtractor desk = desk()) {
            desk.extract("Christine Lagarde said that the European Central Bank had set aside €40bn.")
                    .mentions()
                    .forEach(m -> System.out.println(m.type() + " " + m.text() + " (" + m.source() + ")"));
        }
    }

    static EntityExtractor desk() {
        // readme:start
        EntityType money = EntityType.of("MONEY");
        return EntityExtractor.builder()
                .model(NerModel.named("en-fast"))
                .types(PERSON, ORGANIZATION)
                .minConfidence(0.6)
                .recognizer(sentences -> sentences.stream()
                        .flatMap(sentence -> euros(sentence).stream())
                        .map(token -> ScoredSpan.certain(token.span(), money))
                        .toList())
                .build();
        // readme:end
    }

    /** The tokens that follow a euro sign. */
    private static List<Token> euros(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i - 1).text().equals("€"))
                .mapToObj(tokens::get)
                .toList();
    }
}
