package io.nameplate.eval;

import java.util.List;
import java.util.Objects;

/**
 * What was found in the document of that id.
 *
 * @param id the document's
 * @param mentions in any order
 */
public record Predicted(String id, List<Annotation> mentions) {

    /** Takes no null, and keeps a copy of the list. */
    public Predicted {
        Objects.requireNonNull(id, "id");
        mentions = List.copyOf(mentions);
    }
}
