package io.nameplate.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityType;
import io.nameplate.NerModel;
import io.nameplate.Span;
import io.nameplate.TinyModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilityTest {

    @TempDir
    Path folder;

    private Reliability held() throws Exception {
        NerModel tiny = NerModel.load(Files.write(folder.resolve("tiny.bin"), TinyModel.bytes()));
        String text = "Steve Witkoff said so .\nNATO is in Kyiv .";
        GoldDocument gold = GoldDocument.of("1", text, List.of(new Annotation(new Span(0, 13), EntityType.PERSON)));
        Reliability reliability = new Reliability();
        try (EntityExtractor extractor = EntityExtractor.builder().model(tiny).build()) {
            reliability.add(extractor, List.of(gold));
        }
        return reliability;
    }

    @Test
    void whatIsAnnotatedAlikeIsRight() throws Exception {
        Reliability reliability = held();
        assertEquals(3, reliability.size());
        assertEquals(1 / 3.0, reliability.bins(1).get(0).right(), 1e-12);
    }

    @Test
    void theErrorIsTheDistanceOfConfidenceFromTruth() throws Exception {
        Reliability reliability = held();
        Reliability.Bin all = reliability.bins(1).get(0);
        assertEquals(all.confidence() - all.right(), reliability.expectedCalibrationError(1), 1e-12);
        assertEquals(
                reliability.bins(3).stream()
                                .mapToDouble(b -> Math.abs(b.confidence() - b.right()))
                                .sum()
                        / 3,
                reliability.expectedCalibrationError(3),
                1e-12);
    }

    @Test
    void moreBinsThanMentionsAreRefused() throws Exception {
        assertEquals(
                "4 bins of 3 mentions",
                assertThrows(IllegalArgumentException.class, () -> held().bins(4))
                        .getMessage());
    }
}
