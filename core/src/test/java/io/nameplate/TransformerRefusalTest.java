package io.nameplate;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be run is refused with the file and the reason. */
class TransformerRefusalTest {

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void copy() {
        folder = Transformers.copy(Transformers.CASED, temp.resolve("own"));
    }

    private void refused(String... parts) {
        String message = assertThrows(ModelLoadException.class, () -> NerModel.load(folder))
                .getMessage();
        for (String part : parts) {
            assertTrue(message.contains(part), message + " lacks " + part);
        }
    }

    private void write(String file, String text) throws Exception {
        Files.writeString(folder.resolve(file), text);
    }

    private void config(String what, String by) throws Exception {
        Transformers.replace(folder.resolve("config.json"), what, by);
    }

    private void graphOf(String other) throws Exception {
        Files.copy(
                Transformers.folder(other).resolve("model.onnx"),
                folder.resolve("model.onnx"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @ParameterizedTest
    @CsvSource({"model.onnx, directory without a model.onnx", "config.json, is missing", "vocab.txt, tokenizer.json"})
    void aMissingFileIsTold(String file, String reason) throws Exception {
        Files.delete(folder.resolve(file));
        refused("own", file, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{} {}", "{\"id2label\": {\"0\": \"O\"}", "{\"a\": 1, \"a\": 2}", "no"})
    void malformedJsonIsTold(String json) throws Exception {
        write("config.json", json);
        refused("config.json", "JSON");
    }

    @Test
    void aConfigurationWithoutNamesOfLabelsIsTold() throws Exception {
        config("id2label", "id3label");
        refused("config.json", "has no \"id2label\"");
        config("id3label", "id2label");
        config("\"B-PER\"", "\"LABEL_1\"");
        refused("config.json", "'LABEL_1' is no name");
        config("\"LABEL_1\"", "null");
        refused("config.json", "id2label", "no label");
    }

    @Test
    void labelsThatMakeNoMentionsAreTold() throws Exception {
        config("\"O\"", "\"X\"");
        refused("config.json", "is O");
        config("\"X\"", "\"O\"");
        config("\"B-PER\"", "\"[X]\"");
        refused("config.json", "'[X]' is no type name");
        config("\"[X]\"", "\"E-TIME\"");
        refused("config.json", "end of TIME");
    }

    @Test
    void aNumberOfLabelsThatDoesNotMatchIsToldWithBothNumbers() throws Exception {
        config("\"8\": \"I-MISC\"", "\"8\": \"I-MISC\", \"9\": \"B-DATE\"");
        refused("model.onnx", "9 logits", "config.json names 10 labels");
    }

    @ParameterizedTest
    @CsvSource({
        "other-input, pixel_values",
        "no-ids, and no input_ids",
        "integer-logits, of INT64",
        "one-label, 1 logits",
        "external, model.onnx_data"
    })
    void anotherGraphIsTold(String graph, String reason) throws Exception {
        graphOf(graph);
        refused("model.onnx", reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 20_000})
    void aCutGraphIsTold(int length) throws Exception {
        byte[] graph = Files.readAllBytes(folder.resolve("model.onnx"));
        Files.write(folder.resolve("model.onnx"), java.util.Arrays.copyOf(graph, length));
        refused("model.onnx");
    }

    @Test
    void vocabulariesThatAreNoneOfBertAreTold() throws Exception {
        for (String mark : new String[] {"[UNK]", "[CLS]", "[SEP]"}) {
            Transformers.replace(folder.resolve("vocab.txt"), mark, "gone");
            refused("vocab.txt", "has no " + mark);
            Transformers.replace(folder.resolve("vocab.txt"), "gone", mark);
        }
        write("vocab.txt", Files.readString(folder.resolve("vocab.txt")) + "more\n");
        refused("config.json", "pieces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BPE", "Unigram", "WordLevel"})
    void anotherKindOfTokenizerIsTold(String kind) throws Exception {
        write("tokenizer.json", "{\"model\": {\"type\": \"" + kind + "\", \"vocab\": [[\"a\", -1.5]]}}");
        refused("tokenizer.json", kind, "WordPiece");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spiece.model", "sentencepiece.bpe.model", "merges.txt"})
    void theFilesOfAnotherKindOfTokenizerAreTold(String file) throws Exception {
        Files.delete(folder.resolve("vocab.txt"));
        write(file, "x");
        refused(file, "SentencePiece", "BPE");
    }

    @Test
    void aTokenizerThatNumbersItsPiecesWithGapsIsTold() throws Exception {
        Files.delete(folder.resolve("vocab.txt"));
        write("tokenizer.json", "{\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"[UNK]\": 0, \"a\": 2}}}");
        refused("tokenizer.json", "none of the number 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"windows\": 3 | no setting is called \"windows\"",
                "\"window\": 7 | 8 to 48 pieces",
                "\"window\": 49 | 49",
                "\"window\": \"x\" | a whole number",
                "\"token_types\": \"shape\" | casing",
                "\"scheme\": \"IOB2\" | IOB1",
                "\"auxiliary\": [\"DATE\"] | [DATE]",
                "\"auxiliary\": \"MISC\" | a list",
                "\"calibration\": [[0.5]] | pairs",
                "\"calibration\": [[0.5, 0.4], [0.4, 0.5]] | rises"
            })
    void aWrongSettingIsTold(String setting, String reason) throws Exception {
        config("\"vocab_size\"", "\"nameplate\": {" + setting + "}, \"vocab_size\"");
        refused("config.json", reason);
    }

    @Test
    void casingWithoutTokenTypesIsTold() throws Exception {
        config("\"vocab_size\"", "\"nameplate\": {\"token_types\": \"casing\"}, \"vocab_size\"");
        refused("config.json", "type_vocab_size");
        config("\"type_vocab_size\": 2", "\"type_vocab_size\": 8");
        refused("model.onnx", "token_type_ids");
    }

    @Test
    void aDescriptionOfOtherFilesIsTold() throws Exception {
        Path described = Transformers.copy(Transformers.UNCASED, temp.resolve("described"));
        write("../described/a.properties", TransformerServices.description("desk", described));
        Files.writeString(described.resolve("vocab.txt"), "changed");
        folder = described;
        refused("vocab.txt", "SHA-256");
        write("b.properties", "");
        refused("more than one description");
        Files.delete(described.resolve("a.properties"));
        refused("b.properties", "no description");
    }

    @Test
    void aProvidersFileThatIsNotWhatItSaysIsTold() {
        TestServices loader = new TestServices(temp, TransformerServices.Damaged.class);
        EntityExtractorBuilder builder = EntityExtractor.builder().model(NerModel.named("tiny-transformer", loader));
        String message = assertThrows(ModelLoadException.class, builder::build).getMessage();
        assertTrue(message.contains("vocab.txt of") && message.contains("SHA-256"), message);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65})
    void numbersOfThreadsOutOfRangeAreToldWithTheLimit(int number) {
        NerModel model = NerModel.load(folder);
        String message = assertThrows(IllegalArgumentException.class, () -> model.withIntraOpThreads(number))
                .getMessage();
        assertTrue(message.contains("1 to 64") && message.contains("not " + number), message);
    }

    @Test
    void aGraphAloneIsNoModel() {
        folder = folder.resolve("model.onnx");
        refused("model.onnx", "folder");
    }
}
