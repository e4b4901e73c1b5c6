package io.nameplate.internal.onnx;

import io.nameplate.ModelLoadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a model cuts words, from what Hugging Face writes: the pieces from {@code vocab.txt}, else {@code tokenizer.json};
 * whether they are cased from {@code tokenizer_config.json}, else {@code tokenizer.json}, else from the pieces.
 */
final class Tokenization {

    private static final String VOCABULARY = "vocab.txt";
    private static final String TOKENIZER = "tokenizer.json";
    private static final String SETTINGS = "tokenizer_config.json";
    private static final List<String> OTHER_KINDS = List.of(
            "spiece.model", "sentencepiece.bpe.model", "tokenizer.model", "spm.model", "merges.txt", "vocab.json");

    private final ModelFolder files;
    private final Optional<Json> tokenizer;
    private final Optional<Json> settings;

    private Tokenization(ModelFolder files) {
        this.files = files;
        this.tokenizer = json(TOKENIZER);
        this.settings = json(SETTINGS);
    }

    private Optional<Json> json(String file) {
        return files.has(file) ? Optional.of(Json.read(files.bytes(file), files.where(file))) : Optional.empty();
    }

    /**
     * Reads it.
     *
     * @throws ModelLoadException if it is no WordPiece tokenizer
     */
    static WordPieces read(ModelFolder files) {
        Tokenization read = new Tokenization(files);
        read.tokenizer.ifPresent(WordPieceJson::check);
        String source = files.has(VOCABULARY) ? VOCABULARY : TOKENIZER;
        List<String> vocabulary = files.has(VOCABULARY) ? read.lines() : read.fromTokenizer();
        try {
            return WordPieces.of(vocabulary, read.options(vocabulary));
        } catch (IllegalArgumentException e) {
            throw new ModelLoadException(files.where(source) + ": " + e.getMessage(), e);
        }
    }

    private List<String> lines() {
        return new String(files.bytes(VOCABULARY), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private List<String> fromTokenizer() {
        if (tokenizer.isPresent()) {
            return WordPieceJson.vocabulary(tokenizer.get());
        }
        for (String other : OTHER_KINDS) {
            if (files.has(other)) {
                throw new ModelLoadException(files.where(other) + " is of a SentencePiece or byte-level BPE tokenizer;"
                        + " this library runs models of WordPiece tokenizers, as BERT's");
            }
        }
        throw new ModelLoadException(files.where(VOCABULARY) + " is missing, and so is " + TOKENIZER
                + ": a model needs one of them for its word pieces");
    }

    private Set<WordSplitter.Option> options(List<String> vocabulary) {
        Set<WordSplitter.Option> options = EnumSet.noneOf(WordSplitter.Option.class);
        boolean lowerCase = flag("do_lower_case", "lowercase").orElseGet(() -> isUncased(vocabulary));
        if (lowerCase) {
            options.add(WordSplitter.Option.LOWER_CASE);
        }
        if (flag("strip_accents", "strip_accents").orElse(lowerCase)) {
            options.add(WordSplitter.Option.STRIP_ACCENTS);
        }
        if (flag("tokenize_chinese_chars", "handle_chinese_chars").orElse(true)) {
            options.add(WordSplitter.Option.SPLIT_IDEOGRAPHS);
        }
        return options;
    }

    private Optional<Boolean> flag(String name, String normalizersName) {
        Optional<Boolean> set = settings.flatMap(s -> s.flag(name));
        return set.isPresent()
                ? set
                : tokenizer.flatMap(t -> t.object("normalizer")).flatMap(n -> n.flag(normalizersName));
    }

    /** No piece but the marks in brackets has a capital of A to Z; uncased vocabularies do hold signs such as ℝ. */
    private static boolean isUncased(List<String> vocabulary) {
        return vocabulary.stream()
                .filter(piece -> !piece.startsWith("["))
                .flatMapToInt(String::chars)
                .noneMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** A {@code tokenizer.json} of the one kind that this library runs. */
    private static final class WordPieceJson {

        private static final Map<String, Set<String>> KINDS = Map.of(
                "model", Set.of("WordPiece"),
                "normalizer", Set.of("BertNormalizer"),
                "pre_tokenizer", Set.of("BertPreTokenizer"));

        static void check(Json tokenizer) {
            KINDS.forEach((part, kinds) -> tokenizer.object(part).ifPresent(json -> {
                String type = json.text("type").orElse("unnamed");
                if (!kinds.contains(type)) {
                    throw new ModelLoadException(json.where() + ": its type is " + type
                            + "; this library runs models of WordPiece tokenizers, as BERT's, with the " + part + " "
                            + String.join(", ", kinds));
                }
            }));
            String prefix = model(tokenizer).text("continuing_subword_prefix").orElse("##");
            if (!prefix.equals("##")) {
                throw tokenizer.refused("continuing_subword_prefix", prefix, "##");
            }
        }

        private static Json model(Json tokenizer) {
            return tokenizer
                    .object("model")
                    .orElseThrow(() -> new ModelLoadException(tokenizer.where() + " has no \"model\""));
        }

        static List<String> vocabulary(Json tokenizer) {
            Json vocab = model(tokenizer)
                    .object("vocab")
                    .orElseThrow(() -> new ModelLoadException(tokenizer.where() + " has no \"vocab\" in its model"));
            Map<Integer, String> pieces = new TreeMap<>();
            vocab.names().forEach(piece -> vocab.number(piece).ifPresent(id -> pieces.put(id, piece)));
            List<String> vocabulary = new ArrayList<>(pieces.values());
            for (int id = 0; id < vocab.names().size(); id++) {
                if (!pieces.containsKey(id)) {
                    throw new ModelLoadException(
                            vocab.where() + " has " + vocab.names().size() + " pieces, and none of the number " + id);
                }
            }
            return vocabulary;
        }
    }
}
