package io.nameplate.model.enfast;

import io.nameplate.AnyText;
import io.nameplate.EntityExtractor;
import io.nameplate.NerModel;

/** With the shipped model, compiled. */
class CompiledExtractionProperties extends AnyText {

    private static final EntityExtractor ONE = open();
    private static final EntityExtractor OTHER = open();

    CompiledExtractionProperties() {
        super(ONE, OTHER);
    }

    private static EntityExtractor open() {
        return EntityExtractor.builder()
                .model(NerModel.load(CompiledEnFast.FILE))
                .build();
    }
}
