package io.nameplate.format;

import io.nameplate.EntityType;
import java.util.Map;

/** The style class of each type: own types share four, by their names, so that a type looks alike in every document. */
final class TypeStyles {

    private static final Map<EntityType, String> OURS = Map.of(
            EntityType.PERSON, "np-person",
            EntityType.LOCATION, "np-location",
            EntityType.ORGANIZATION, "np-organization");
    private static final int OTHERS = 4;

    private TypeStyles() {}

    static String of(EntityType type) {
        return OURS.getOrDefault(type, "np-other-" + Math.floorMod(type.name().hashCode(), OTHERS));
    }
}
