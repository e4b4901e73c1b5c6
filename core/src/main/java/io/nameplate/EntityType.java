package io.nameplate;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The kind of thing that a mention names: {@link #PERSON}, {@link #LOCATION}, {@link #ORGANIZATION}, or one of the
 * user's own.
 *
 * <p>A value: two types of the same name are equal. Names are compared as they are, case included.
 */
public final class EntityType implements Comparable<EntityType> {

    /** People, real and fictional, by full name, surname or given name; families. */
    public static final EntityType PERSON = new EntityType("PERSON");

    /** Countries, cities, regions, waters, mountains, streets, named buildings and works. */
    public static final EntityType LOCATION = new EntityType("LOCATION");

    /** Companies, agencies, parties, armed groups, alliances, teams, newspapers, platforms. */
    public static final EntityType ORGANIZATION = new EntityType("ORGANIZATION");

    private static final int MAX_LENGTH = 64;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.:/-]*");

    private final String name;

    private EntityType(String name) {
        this.name = name;
    }

    /**
     * The type of a name.
     *
     * @param name 1 to 64 letters, digits, or any of {@code _ . : / -}, beginning with a letter or digit
     * @throws IllegalArgumentException for any other name
     */
    public static EntityType of(String name) {
        if (name.length() > MAX_LENGTH || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no type name: 1 to " + MAX_LENGTH
                    + " letters, digits or _ . : / -, beginning with a letter or digit");
        }
        return new EntityType(name);
    }

    /**
     * The type that a label of a data set or a model means: {@code PER}, {@code person}, {@code LOC}, {@code ORG},
     * {@code organisation} and the like give our own three whatever their case, every other label a type of that name.
     *
     * @throws IllegalArgumentException if the label is no type name, as in {@link #of}
     */
    public static EntityType ofLabel(String label) {
        return switch (label.toUpperCase(Locale.ROOT)) {
            case "PER", "PERSON", "PEOPLE" -> PERSON;
            case "LOC", "LOCATION", "PLACE" -> LOCATION;
            case "ORG", "ORGANIZATION", "ORGANISATION" -> ORGANIZATION;
            default -> of(label);
        };
    }

    /** The name, as it was given. */
    public String name() {
        return name;
    }

    /** By name. */
    @Override
    public int compareTo(EntityType other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityType type && name.equals(type.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
