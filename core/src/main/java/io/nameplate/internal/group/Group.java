package io.nameplate.internal.group;

import io.nameplate.EntityType;
import java.util.List;

/**
 * What some mentions of a document name.
 *
 * @param name the fullest form among them
 * @param type the type of all of them
 * @param members their places in the list that was grouped, ascending
 * @param aliases their other spellings, each once, in text order
 */
public record Group(String name, EntityType type, List<Integer> members, List<String> aliases) {}
