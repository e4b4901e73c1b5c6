package io.nameplate.format;

import io.nameplate.EntityType;
import java.util.Map;

/** The style class of each type: own types share four, by their names, so that a type looks alike in every document. */
final class TypeStyles {

    /** The class of what has no type. */
    static final String NONE = "np-plain";

    private static final Map<EntityType, String> OURS = Map.of(
            EntityType.PERSON, "np-person",
            EntityType.LOCATION, "np-location",
            EntityType.ORGANIZATION, "np-organization");
    private static final int OTHERS = 4;

    /** The dark colour of each class, as the style sheet has it for a light ground. */
    private static final Map<String, String> INKS = Map.of(
            "np-person",
            "#1a4f9c",
            "np-location",
            "#14622f",
            "np-organization",
            "#854100",
            "np-other-0",
            "#5b3391",
            "np-other-1",
            "#911a4c",
            "np-other-2",
            "#095a63",
            "np-other-3",
            "#5c4e18",
            NONE,
            "#4d5560");

    private TypeStyles() {}

    static String of(EntityType type) {
        return OURS.getOrDefault(type, "np-other-" + Math.floorMod(type.name().hashCode(), OTHERS));
    }

    /** A colour for pictures that have no style sheet. */
    static String ink(String style) {
        return INKS.getOrDefault(style, "#4d5560");
    }
}
