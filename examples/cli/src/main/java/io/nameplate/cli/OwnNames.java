package io.nameplate.cli;

import io.nameplate.EntityExtractorBuilder;
import io.nameplate.EntityRule;
import io.nameplate.EntityType;
import io.nameplate.Gazetteer;
import io.nameplate.LetterCase;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What the user names beside the model. */
final class OwnNames {

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "A list of names to be found beside the model's, one thing a line: type, tab, name, and"
                    + " further names after tabs. UTF-8, also with .gz. Can be repeated.")
    private List<Path> gazetteers = List.of();

    @Option(
            names = "--gazetteer-case",
            paramLabel = "CASE",
            defaultValue = "exact",
            description = "Whether capitals count in names of lists: ${COMPLETION-CANDIDATES}. Default: exact.")
    private LetterCase letterCase = LetterCase.EXACT;

    @Option(
            names = "--rule",
            paramLabel = "TYPE=REGEX",
            description =
                    "A pattern whose matches within a sentence are mentions of a type, in the syntax of RE2. Can be"
                            + " repeated.")
    private List<String> rules = List.of();

    boolean isEmpty() {
        return gazetteers.isEmpty() && rules.isEmpty();
    }

    /**
     * Adds them to an extractor's.
     *
     * @throws UsageException if a rule is wrong
     */
    void addTo(EntityExtractorBuilder builder) {
        rules.forEach(rule -> builder.rule(rule(rule)));
        gazetteers.forEach(file ->
                builder.gazetteer(Gazetteer.builder(letterCase).addAll(file).build()));
    }

    private static EntityRule rule(String rule) {
        int sign = rule.indexOf('=');
        if (sign < 0) {
            throw new UsageException("--rule: '" + rule + "' is not TYPE=REGEX");
        }
        try {
            return EntityRule.matching(EntityType.ofLabel(rule.substring(0, sign)), rule.substring(sign + 1));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--rule: " + e.getMessage(), e);
        }
    }
}
