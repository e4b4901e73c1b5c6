package io.nameplate.model.enaccurate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.NerModel;
import io.nameplate.ShippedModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnAccurateTest extends ShippedModel {

    EnAccurateTest() {
        super(new EnAccurate(), "en-accurate", 600);
    }

    @Test
    void moreThreadsOnOneWindowGiveTheSameMentions() {
        String text = String.join(" ", SENTENCES);
        try (EntityExtractor two = EntityExtractor.builder()
                .model(NerModel.named("en-accurate").withIntraOpThreads(2))
                .build()) {
            List<EntityMention> expected = extractor.extract(text).mentions();
            List<EntityMention> actual = two.extract(text).mentions();
            assertEquals(
                    expected.stream().map(EntityMention::toString).toList(),
                    actual.stream().map(EntityMention::toString).toList());
            for (int i = 0; i < actual.size(); i++) {
                assertEquals(expected.get(i).confidence(), actual.get(i).confidence(), 1e-4);
            }
        }
    }
}
