package io.nameplate.training;

import io.nameplate.EntityExtractor;
import java.util.List;
import java.util.function.ToLongFunction;

/** Nameplate with the best English model on the class path. Unlike a peer, it may be used by many threads. */
public final class NameplateNer implements NerPeer {

    /** Loads nothing yet. */
    public NameplateNer() {}

    @Override
    public String name() {
        try (EntityExtractor extractor = EntityExtractor.english()) {
            return "Nameplate " + extractor.model();
        }
    }

    @Override
    public String setUp() {
        return "`EntityExtractor.english()`, all it does by default";
    }

    @Override
    public List<String> artifacts() {
        return List.of(
                "nameplate-core",
                "nameplate-en-fast",
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
    }

    @Override
    public ToLongFunction<String> load() {
        EntityExtractor extractor = EntityExtractor.english();
        return text -> extractor.extract(text).mentions().size();
    }
}
