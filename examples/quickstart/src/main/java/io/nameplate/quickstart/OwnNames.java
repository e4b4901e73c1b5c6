package io.nameplate.quickstart;

import static io.nameplate.EntityType.ORGANIZATION;

import io.nameplate.EntityExtractor;
import io.nameplate.EntityRule;
import io.nameplate.EntityType;
import io.nameplate.Gazetteer;

/** Adds names and a pattern of one's own, one of them of a type that the model does not know. */
public final class OwnNames {

    private OwnNames() {}

    /** Prints what the model, the list and the rule find in a sentence. */
    public static void main(String[] args) {
        try (EntityExtractor desk = desk()) {
            desk.extract("The Ever Given, chartered by EMC, was sold to Kreuzer Reederei GmbH in Egypt.")
                    .mentions()
                    .forEach(m -> System.out.println(m.type() + " " + m.text() + " (" + m.source() + ")"));
        }
    }

    static EntityExtractor desk() {
        // readme:start
        EntityType ship = EntityType.of("SHIP");
        return EntityExtractor.builder()
                .gazetteer(Gazetteer.builder()
                        .add(ship, "Ever Given", "MV Ever Given")
                        .add(ORGANIZATION, "Evergreen Marine", "EMC")
                        .build())
                .rule(EntityRule.matching(ORGANIZATION, "\\p{Lu}\\pL+( \\p{Lu}\\pL+)* (Inc|Ltd|GmbH)\\b"))
                .build();
        // readme:end
    }
}
