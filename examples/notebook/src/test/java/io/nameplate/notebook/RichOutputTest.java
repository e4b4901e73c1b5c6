package io.nameplate.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityExtractor;
import io.nameplate.Extraction;
import io.nameplate.NerModel;
import io.nameplate.format.Ranking;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RichOutputTest {

    private static final MIMEType SVG = MIMEType.parse("image/svg+xml");

    private static final Extraction NEWS = EntityExtractor.builder()
            .model(NerModel.named("en-fast"))
            .build()
            .extract("Volodymyr Zelenskyy met NATO envoys in Kyiv. Zelenskyy left.");

    private final BaseKernel kernel = new Deaf();

    /** A kernel that runs nothing. */
    private static final class Deaf extends BaseKernel {

        @Override
        public DisplayData eval(String cell) {
            throw new UnsupportedOperationException("no cells here: " + cell);
        }

        @Override
        public LanguageInfo getLanguageInfo() {
            return new LanguageInfo.Builder("none").version("1").build();
        }
    }

    @BeforeEach
    void register() {
        RichOutput.register(kernel);
    }

    @Test
    void aPictureIsThereWhereItIsAskedFor() {
        assertFalse(kernel.getRenderer().render(NEWS).hasDataForType(SVG));
        DisplayData data = kernel.getRenderer().renderAs(NEWS, "image/svg+xml");
        assertTrue(data.hasDataForType(SVG));
    }

    @Test
    void aRankingIsAlsoPlainText() {
        DisplayData data = kernel.getRenderer().render(Ranking.of(NEWS));
        assertEquals(
                "PERSON Volodymyr Zelenskyy x2\nLOCATION Kyiv x1\nORGANIZATION NATO x1",
                data.getData(MIMEType.TEXT_PLAIN));
        assertTrue(data.hasDataForType(MIMEType.TEXT_HTML));
    }

    @Test
    void listsOfOtherThingsAreLeftAsTheyAre() {
        for (List<?> list : List.of(List.of(), List.of("a", "b"), List.of(NEWS, "b"))) {
            DisplayData data = kernel.getRenderer().render(list);
            assertEquals(list.toString(), data.getData(MIMEType.TEXT_PLAIN));
            assertFalse(data.hasDataForType(MIMEType.TEXT_HTML));
        }
    }

    @Test
    void aKernelThatCanNotRunItIsTold() {
        String message = assertThrows(IllegalStateException.class, () -> new NotebookExtension().install(kernel))
                .getMessage();
        assertTrue(message.contains("none - 1"), message);
    }
}
