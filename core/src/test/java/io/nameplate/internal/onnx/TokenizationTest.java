package io.nameplate.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenizationTest {

    private static final String UNCASED = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nzoe\nzoë\n";
    private static final String CASED = UNCASED + "Zoe\n";
    private static final String FROM_JSON = """
            {"normalizer": {"type": "BertNormalizer", "lowercase": %s, "strip_accents": null, "handle_chinese_chars": true},
             "pre_tokenizer": {"type": "BertPreTokenizer"},
             "model": {"type": "WordPiece", "vocab": {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "Zoe": 5, "zoe": 4}}}
            """;

    private static void assertId(int id, String word, Map<String, String> files) {
        assertArrayEquals(new int[] {id}, Tokenization.read(new Folders(files)).ids(word));
    }

    @Test
    void withoutSettingsTheVocabularySaysWhetherItIsCased() {
        assertId(4, "Zoe", Map.of("vocab.txt", UNCASED));
        assertId(4, "ZOË", Map.of("vocab.txt", UNCASED));
        assertId(6, "Zoe", Map.of("vocab.txt", CASED));
        assertId(1, "ZOE", Map.of("vocab.txt", CASED));
    }

    @Test
    void settingsGoBeforeTheVocabulary() {
        assertId(4, "Zoe", Map.of("vocab.txt", CASED, "tokenizer_config.json", "{\"do_lower_case\": true}"));
        assertId(1, "Zoe", Map.of("vocab.txt", UNCASED, "tokenizer_config.json", "{\"do_lower_case\": false}"));
        assertId(
                5,
                "Zoë",
                Map.of(
                        "vocab.txt",
                        UNCASED,
                        "tokenizer_config.json",
                        "{\"do_lower_case\": true, \"strip_accents\": false}"));
    }

    @Test
    void aTokenizersPiecesAndNormalizerAreTaken() {
        assertId(5, "Zoe", Map.of("tokenizer.json", FROM_JSON.formatted("false")));
        assertId(4, "Zoe", Map.of("tokenizer.json", FROM_JSON.formatted("true")));
        assertId(
                5,
                "Zoe",
                Map.of(
                        "tokenizer.json",
                        FROM_JSON.formatted("true"),
                        "tokenizer_config.json",
                        "{\"do_lower_case\": false}"));
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertId(4, "zoe", Map.of("vocab.txt", UNCASED.replace("\n", "\r\n")));
    }
}
