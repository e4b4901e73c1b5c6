package io.nameplate.format;

import io.nameplate.EntityType;
import java.util.Map;

/** What types are called for people; other types than our three are called by their names. */
final class TypeLabels {

    private static final Map<EntityType, String> SHORT =
            Map.of(EntityType.PERSON, "PER", EntityType.LOCATION, "LOC", EntityType.ORGANIZATION, "ORG");

    private static final Map<EntityType, String> SPOKEN = Map.of(
            EntityType.PERSON, "Person", EntityType.LOCATION, "Location", EntityType.ORGANIZATION, "Organization");

    private TypeLabels() {}

    /** PER, LOC, ORG. */
    static String of(EntityType type) {
        return SHORT.getOrDefault(type, type.name());
    }

    /** Person, Location, Organization. */
    static String spoken(EntityType type) {
        return SPOKEN.getOrDefault(type, type.name());
    }
}
