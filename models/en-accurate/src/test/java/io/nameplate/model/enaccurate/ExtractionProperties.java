package io.nameplate.model.enaccurate;

import io.nameplate.AnyText;
import io.nameplate.EntityExtractor;

/** With the shipped model. */
class ExtractionProperties extends AnyText {

    private static final EntityExtractor ONE = EntityExtractor.english();
    private static final EntityExtractor OTHER = EntityExtractor.english();

    ExtractionProperties() {
        super(ONE, OTHER);
    }
}
