package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.nameplate.eval.GoldCorpus;
import io.nameplate.eval.GoldDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetokenizerTest {

    @TempDir
    Path folder;

    private GoldDocument printed(String tagged) throws IOException {
        String bio = Arrays.stream(tagged.split(" ", -1))
                .map(t -> t.contains("_") ? t.replace('_', '\t') : t + "\tO")
                .collect(Collectors.joining("\n"));
        return Detokenizer.print(GoldCorpus.readBio(Files.writeString(folder.resolve("a.bio"), bio))
                .get(0));
    }

    private String text(String tagged) throws IOException {
        return printed(tagged).text();
    }

    @Test
    void punctuationAttachesAsInPrint() throws Exception {
        assertEquals("He said, \"Go (now)!\" and left.", text("He said , \" Go ( now ) ! \" and left ."));
        assertEquals("It cost $5, or 20%.", text("It cost $ 5 , or 20 % ."));
        assertEquals("\"Go\" [x]", text("`` Go '' -LSB- x -RSB-"));
    }

    @Test
    void splitHyphensAndSlashesCloseAndDashesStayApart() throws Exception {
        assertEquals(
                "the U.S.-led and/or al-Ani force \u2014 so far",
                text("the U.S. - led and / or al - Ani force \u2014 so far"));
    }

    @Test
    void possessivesAndContractionsCloseToTheLeft() throws Exception {
        assertEquals("Iraq's ministers' aides don't", text("Iraq 's ministers ' aides do n't"));
    }

    @Test
    void mentionsMoveWithTheirWords() throws Exception {
        GoldDocument document = printed("( Abdel_B-PER -_I-PER Fattah_I-PER ) in Kyiv_B-LOC .");
        assertEquals("(Abdel-Fattah) in Kyiv.", document.text());
        assertEquals(
                "Abdel-Fattah|Kyiv",
                document.mentions().stream()
                        .map(m -> document.text()
                                .substring(m.span().start(), m.span().end()))
                        .collect(Collectors.joining("|")));
    }
}
