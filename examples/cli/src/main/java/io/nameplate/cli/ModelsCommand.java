package io.nameplate.cli;

import static java.util.stream.Collectors.joining;

import io.nameplate.EntityType;
import io.nameplate.ModelInfo;
import io.nameplate.NerModel;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the models on the class path with their provenance. */
@Command(
        name = "models",
        description = "Lists the models on the class path, the best first, and where they come from.",
        mixinStandardHelpOptions = true,
        versionProvider = NameplateCli.Version.class)
final class ModelsCommand implements Callable<Integer> {

    private final Console console;

    ModelsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ModelInfo> models = NerModel.available();
        console.out()
                .print(
                        models.isEmpty()
                                ? "no model on the class path\n"
                                : models.stream().map(ModelsCommand::card).collect(joining("\n")));
        return 0;
    }

    private static String card(ModelInfo model) {
        return model.name() + "\n"
                + field("version", List.of(model.version()))
                + field("language", List.of(model.language()))
                + field("licence", List.of(model.license().orElse("unknown")))
                + field(
                        "types",
                        List.of(model.types().stream().map(EntityType::name).collect(joining(", "))))
                + field("description", List.of(model.description()))
                + field("sources", model.sources())
                + field("files", files(model));
    }

    private static List<String> files(ModelInfo model) {
        return new TreeMap<>(model.files())
                .entrySet().stream()
                        .map(file -> file.getKey() + "  sha256 " + file.getValue())
                        .toList();
    }

    /** One line a value, the name before the first. */
    private static String field(String name, List<String> values) {
        StringBuilder lines = new StringBuilder();
        String label = name;
        for (String value : values) {
            lines.append(String.format("  %-12s %s", label, value).stripTrailing())
                    .append('\n');
            label = "";
        }
        return lines.toString();
    }
}
