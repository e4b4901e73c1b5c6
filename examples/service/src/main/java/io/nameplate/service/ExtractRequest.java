package io.nameplate.service;

import io.nameplate.Document;
import io.nameplate.EntityType;
import java.util.List;
import java.util.Optional;

/**
 * What a client asks to be read.
 *
 * @param types none for all
 */
record ExtractRequest(Document document, Optional<String> model, List<EntityType> types, double minConfidence) {

    boolean isPlain() {
        return types.isEmpty() && minConfidence == 0;
    }

    EntityType[] typeArray() {
        return types.toArray(EntityType[]::new);
    }
}
