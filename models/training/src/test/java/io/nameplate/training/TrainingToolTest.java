package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityMention;
import io.nameplate.NerModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import picocli.CommandLine;

/** The whole way from a corpus to a model's file and its report, in small. */
class TrainingToolTest {

    private static final String BIO = """
            Steve\tB-PER
            Witkoff\tI-PER
            was\tO
            in\tO
            Kyiv\tB-LOC
            .\tO

            NATO\tB-ORG
            said\tO
            so\tO
            .\tO

            Russian\tB-MISC
            troops\tO
            left\tO
            .\tO

            """;

    @TempDir
    Path folder;

    private void corpus(String below) throws IOException {
        Files.createDirectories(folder.resolve(below));
        Files.writeString(folder.resolve(below).resolve("a.bio"), BIO.repeat(30));
    }

    private Path settings(String corpus) throws IOException {
        String settings = Files.readString(Path.of("en-fast.properties"))
                .replaceAll("(?m)^corpus\\..*\\R", "")
                .replaceAll("upper=.*|lower=.*|headline=.*", "")
                .replaceAll("name=en-fast", "name=small");
        return Files.writeString(
                folder.resolve("settings.properties"),
                settings + "\ncorpus.1=" + corpus + "|thirty times three sentences\nupper=0\nlower=0\nheadline=0\n");
    }

    private void lexica() throws IOException {
        xz("brown-clusters.tsv.xz", "0101\tkyiv lviv odesa\n111\tsaid was\n");
        xz("name-words.tsv.xz", "steve\t500\t2\t3\nlviv\t0\t9\t0\n");
    }

    private void xz(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new XZOutputStream(bytes, new LZMA2Options(1))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private String run(int status, String command, String... options) {
        StringWriter errors = new StringWriter();
        CommandLine tool = new CommandLine(new TrainingTool()).setErr(new PrintWriter(errors));
        assertEquals(
                status,
                tool.execute(
                        Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new)),
                errors::toString);
        return errors.toString();
    }

    private Path trained() throws IOException {
        corpus("train");
        lexica();
        run(0, "train", places(settings("train/a.bio")));
        return folder.resolve("small.bin");
    }

    private String[] places(Path settings) throws IOException {
        String here = folder.toString();
        String uncalibrated =
                Files.writeString(folder.resolve("calibration"), "").toString();
        return new String[] {
            "--settings",
            settings.toString(),
            "--corpora",
            here,
            "--lexica",
            here,
            "--work",
            here,
            "--output",
            here,
            "--opennlp",
            here,
            "--calibration",
            uncalibrated
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"small.bin", "small.npm"})
    void bothFormsAreTrainedPackedAndRead(String file) throws Exception {
        trained();
        try (EntityExtractor extractor = EntityExtractor.builder()
                .model(NerModel.load(folder.resolve(file)))
                .build()) {
            assertEquals("small", extractor.model().name());
            assertEquals(
                    List.of("Steve Witkoff", "Lviv"),
                    extractor.extract("Steve Witkoff was in Lviv.").mentions().stream()
                            .map(EntityMention::text)
                            .toList());
        }
        assertTrue(Files.readString(folder.resolve("small.properties")).contains("thirty times three sentences"));
    }

    @Test
    void plainOpenNlpReadsTheFile() throws Exception {
        NameFinderME finder = new NameFinderME(new TokenNameFinderModel(trained()));
        assertEquals(2, finder.find(new String[] {"Steve", "Witkoff", "was", "in", "Kyiv", "."}).length);
    }

    @Test
    void trainingAgainGivesTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(trained());
        assertArrayEquals(first, Files.readAllBytes(trained()));
    }

    @Test
    void packingAgainNeedsNoTraining() throws Exception {
        byte[] first = Files.readAllBytes(trained());
        Files.delete(folder.resolve("small.bin"));
        run(0, "pack", places(folder.resolve("settings.properties")));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("small.bin")));
    }

    @Test
    void testDataTrainsNothing() throws Exception {
        corpus("test");
        lexica();
        String error = run(1, "train", places(settings("train/../test/a.bio")));
        assertTrue(error.contains("lies neither under train/ nor, unlabelled, under raw/"), error);
    }
}
