package io.nameplate.service;

import io.nameplate.EntityExtractor;
import io.nameplate.Extraction;
import io.nameplate.ModelInfo;
import io.nameplate.NerModel;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The models that are served, all loaded. Thread-safe. */
final class Models implements AutoCloseable {

    private static final String WARM_UP =
            "OSLO, Norway — Anna Berg of the Northern Ferry Company met Lars Holm in Bergen on Monday.";

    private record Served(NerModel model, EntityExtractor extractor) {}

    private final Map<String, Served> served;

    private Models(Map<String, Served> served) {
        this.served = served;
    }

    /**
     * Loads them.
     *
     * @throws IllegalArgumentException if there is none, or two of one name
     */
    static Models load(List<String> namesOrPaths, int threads) {
        List<String> wanted = namesOrPaths.isEmpty()
                ? NerModel.available().stream().map(ModelInfo::name).toList()
                : namesOrPaths;
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("there is no model on the class path and no --model");
        }
        Map<String, Served> served = new LinkedHashMap<>();
        for (String nameOrPath : wanted) {
            NerModel model = model(nameOrPath).withIntraOpThreads(threads);
            Served before = served.put(
                    model.info().name(),
                    new Served(model, EntityExtractor.builder().model(model).build()));
            if (before != null) {
                throw new IllegalArgumentException(
                        "two models are called '" + model.info().name() + "'");
            }
        }
        return new Models(served);
    }

    private static NerModel model(String nameOrPath) {
        boolean path = nameOrPath.contains("/") || nameOrPath.contains(File.separator) || new File(nameOrPath).exists();
        return path ? NerModel.load(Path.of(nameOrPath)) : NerModel.named(nameOrPath);
    }

    List<ModelInfo> infos() {
        return served.values().stream().map(s -> s.model().info()).toList();
    }

    void warmUp() {
        served.values().forEach(s -> s.extractor().extract(WARM_UP));
    }

    /** Refuses a request for what there is not, before it takes a place in the queue. */
    void check(ExtractRequest request) {
        ModelInfo model = chosen(request.model()).model().info();
        request.types().stream()
                .filter(t -> !model.types().contains(t))
                .findFirst()
                .ifPresent(t -> {
                    throw Problems.malformed("the model '" + model.name() + "' has the types " + model.types()
                            + ", not '" + Problems.quoted(t.name()) + "'");
                });
    }

    Extraction extract(ExtractRequest request) {
        Served chosen = chosen(request.model());
        if (request.isPlain()) {
            return chosen.extractor().extract(request.document());
        }
        var builder = EntityExtractor.builder().model(chosen.model()).minConfidence(request.minConfidence());
        if (!request.types().isEmpty()) {
            builder.types(request.typeArray());
        }
        try (EntityExtractor extractor = builder.build()) {
            return extractor.extract(request.document());
        }
    }

    private Served chosen(Optional<String> name) {
        Served found = name.isEmpty() ? served.values().iterator().next() : served.get(name.get());
        if (found == null) {
            throw Problems.noSuchModel(name.orElse(""), served.keySet());
        }
        return found;
    }

    @Override
    public void close() {
        served.values().forEach(s -> s.extractor().close());
    }
}
