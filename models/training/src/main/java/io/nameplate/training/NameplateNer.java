package io.nameplate.training;

import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Nameplate with one of its models. Unlike a peer, it may be used by many threads. */
abstract class NameplateNer implements NerPeer {

    private static final List<String> CORE = List.of(
            "nameplate-core",
            "opennlp-tools",
            "guava",
            "failureaccess",
            "listenablefuture",
            "error_prone_annotations",
            "j2objc-annotations",
            "re2j",
            "slf4j-api",
            "jackson-core",
            "jspecify");

    private final String model;
    private final List<String> artifacts;

    /**
     * Loads nothing yet.
     *
     * @param model the model's name
     * @param artifacts what it needs beside core
     */
    NameplateNer(String model, String... artifacts) {
        this.model = model;
        this.artifacts = Stream.concat(CORE.stream(), Stream.of(artifacts)).toList();
    }

    @Override
    public final String name() {
        return "Nameplate " + NerModel.named(model).info();
    }

    @Override
    public final String setUp() {
        return "`NerModel.named(\"" + model + "\")`, all else by default";
    }

    @Override
    public final List<String> artifacts() {
        return artifacts;
    }

    @Override
    public final ToLongFunction<String> load() {
        EntityExtractor extractor =
                EntityExtractor.builder().model(NerModel.named(model)).build();
        return text -> extractor.extract(text).mentions().size();
    }
}
