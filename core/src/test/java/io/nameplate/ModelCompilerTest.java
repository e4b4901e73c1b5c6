package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.internal.linear.Description;
import io.nameplate.internal.linear.LinearCompiler;
import io.nameplate.internal.linear.LinearSource;
import io.nameplate.internal.linear.Normalization;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opennlp.tools.namefind.BilouCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCompilerTest {

    private static final String TEXT = "Volodymyr Zelenskyy met Steve Witkoff in Kyiv . The Russian army left .";

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("model.bin"), bytes);
    }

    private Path compiled(ModelCompiler compiler, byte[] model) throws IOException {
        Path compiled = folder.resolve("model.npm");
        compiler.compile(file(model), compiled);
        return compiled;
    }

    private static List<String> mentions(Path file) {
        try (EntityExtractor extractor =
                EntityExtractor.builder().model(NerModel.load(file)).build()) {
            return extractor.extract(TEXT).mentions().stream()
                    .map(m -> m.type() + " " + m.text())
                    .toList();
        }
    }

    private String refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("refused.npm"), bytes);
        String message = assertThrows(ModelLoadException.class, () -> NerModel.load(file))
                .getMessage();
        assertTrue(message.contains(file.toString()), message);
        return message;
    }

    private String notCompiled(byte[] model) throws IOException {
        Path file = file(model);
        Path out = folder.resolve("none.npm");
        String message = assertThrows(
                        ModelLoadException.class, () -> ModelCompiler.exact().compile(file, out))
                .getMessage();
        assertTrue(message.contains(file.toString()) && Files.notExists(out), message);
        return message;
    }

    @Test
    void aCompiledModelFindsWhatItsSourceFinds() throws Exception {
        List<String> expected = mentions(file(TinyModel.bytes()));
        assertEquals(4, expected.size());
        assertEquals(expected, mentions(compiled(ModelCompiler.exact(), TinyModel.bytes())));
        assertEquals(
                expected, mentions(compiled(ModelCompiler.exact().pruned(0.001).quantized(), TinyModel.bytes())));
    }

    @Test
    void pruningAndRoundingMakeItSmaller() throws Exception {
        long exact = Files.size(compiled(ModelCompiler.exact(), TinyModel.bytes()));
        long pruned = Files.size(compiled(ModelCompiler.exact().pruned(0.5), TinyModel.bytes()));
        long quantized = Files.size(compiled(ModelCompiler.exact().quantized(), TinyModel.bytes()));
        assertTrue(pruned < exact && quantized < exact, exact + " " + pruned + " " + quantized);
        assertThrows(IllegalArgumentException.class, () -> ModelCompiler.exact().pruned(-1));
        assertThrows(IllegalArgumentException.class, () -> ModelCompiler.exact().pruned(Double.NaN));
    }

    @Test
    void compilingAgainGivesTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(compiled(ModelCompiler.exact().quantized(), TinyModel.bytes()));
        assertArrayEquals(
                first, Files.readAllBytes(compiled(ModelCompiler.exact().quantized(), TinyModel.bytes())));
    }

    @Test
    void aCompiledModelSaysWhatItIs() throws Exception {
        NerModel model = NerModel.load(compiled(ModelCompiler.exact(), TinyModel.bytes()));
        assertEquals("model.bin unknown", model.toString());
        assertEquals("en", model.info().language());
        assertEquals(4, model.info().types().size());
    }

    @Test
    void aFileCutAnywhereIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(compiled(ModelCompiler.exact(), TinyModel.bytes()));
        for (int length = whole.length - 1; length > 3; length -= 1 + length / 60) {
            assertTrue(refused(Arrays.copyOf(whole, length)).contains("is cut"));
        }
    }

    @Test
    void aFlippedBitIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(compiled(ModelCompiler.exact(), TinyModel.bytes()));
        Random random = new Random(1);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            refused(flipped);
        }
    }

    @Test
    void aNewerFormatIsRefusedWithBothNumbers() throws Exception {
        byte[] newer = Files.readAllBytes(compiled(ModelCompiler.exact(), TinyModel.bytes()));
        ByteBuffer.wrap(newer).putInt(4, 2);
        String message = refused(newer);
        assertTrue(message.contains("format 2") && message.contains("up to 1"), message);
    }

    @Test
    void whatIsNoOpenNlpModelIsNotCompiled() throws Exception {
        assertTrue(notCompiled("no model".getBytes(StandardCharsets.UTF_8)).contains("zip archive"));
        byte[] compiled = Files.readAllBytes(compiled(ModelCompiler.exact(), TinyModel.bytes()));
        assertTrue(notCompiled(compiled).contains("zip archive"));
    }

    @Test
    void anotherCodecIsToldByName() throws Exception {
        String message = notCompiled(ModelFileTest.withManifest("sequenceCodecImplName=com.example.OwnCodec\n"));
        assertTrue(message.contains("com.example.OwnCodec"), message);
    }

    @Test
    void decisionsOfTheOtherCodecAreTold() throws Exception {
        String message = notCompiled(ModelFileTest.withManifest("sequenceCodecImplName=" + BilouCodec.class.getName()));
        assertTrue(message.contains("location-start") && message.contains("BilouCodec"), message);
    }

    @Test
    void aGeneratorThatCannotBeCompiledIsToldWithTheReason() throws Exception {
        String tagger = FeatureXml.generator("POSTaggerName", FeatureXml.set("str", "model", "pos.bin"));
        assertEquals(
                "it uses the feature generator opennlp.tools.util.featuregen.POSTaggerNameFeatureGeneratorFactory, "
                        + "which can't be compiled: it needs a model of its own, a tagger of parts of speech",
                refusedFeatures(tagger));
        assertTrue(refusedFeatures("<generator class='com.example.OwnFactory'/>")
                .contains("com.example.OwnFactory, which can't be compiled: it is none of OpenNLP's own"));
        assertTrue(refusedFeatures(FeatureXml.generator("Imagined")).contains("has no such generator"));
    }

    @Test
    void decisionsThatAreNotKnownYetAreNoFeatures() {
        String tagger = FeatureXml.generator("PosTagger");
        assertTrue(refusedFeatures(FeatureXml.window(0, 1, tagger)).contains("OpenNLP fails itself"));
        assertTrue(refusedFeatures(FeatureXml.window(1, 0, FeatureXml.generator("Cached", tagger)))
                .contains("within CachedFeatureGeneratorFactory"));
    }

    private static String refusedFeatures(String generator) {
        LinearSource source = new LinearSource(
                new Description("refused", "1", "en", "0.1.0", List.of()),
                FeatureXml.of(generator),
                List.of("other", "person-start"),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                3,
                Normalization.MAXENT,
                List.of());
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> new LinearCompiler(0, false).compile(source))
                        .getMessage());
    }

    @Test
    void aModelOfTheQuasiNewtonTrainerIsCompiled() throws Exception {
        assertTrue(mentions(compiled(
                        ModelCompiler.exact(), SmallModel.plain("MAXENT_QN", 3).file()))
                .contains("LOCATION Kyiv"));
    }

    @Test
    void anInterruptedThreadLeavesWithItsFlagKept() throws Exception {
        try (EntityExtractor extractor = EntityExtractor.builder()
                .model(NerModel.load(compiled(ModelCompiler.exact(), TinyModel.bytes())))
                .build()) {
            Thread.currentThread().interrupt();
            assertThrows(ExtractionInterruptedException.class, () -> extractor.extract(TEXT));
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void anAuxiliaryTypeIsNotShown() throws Exception {
        NerModel model = NerModel.load(compiled(
                ModelCompiler.exact(),
                ModelFileTest.withManifest("Nameplate-Format=1\nNameplate-Name=ours\nNameplate-Version=3\n"
                        + "Nameplate-Core=0.1.0\nNameplate-Auxiliary=misc\n")));
        assertEquals("ours 3", model.toString());
        assertEquals(
                List.of(EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.PERSON),
                model.info().types());
    }
}
