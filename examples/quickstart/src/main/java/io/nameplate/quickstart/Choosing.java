package io.nameplate.quickstart;

import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;

/** Extractors of a model that is named, not of the best on the class path. */
public final class Choosing {

    private Choosing() {}

    /** Prints what it reads with. */
    public static void main(String[] args) {
        EntityExtractor extractor =
                EntityExtractor.builder().model(NerModel.named("en-fast")).build();
        System.out.println(extractor.model());
    }

    /** Needs {@code nameplate-en-accurate} on the class path. */
    static EntityExtractor quick() {
        EntityExtractor quick = EntityExtractor.builder()
                .model(NerModel.named("en-accurate").withIntraOpThreads(2))
                .build();
        return quick;
    }
}
