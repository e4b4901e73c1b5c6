package io.nameplate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Describes a model that is not at hand: one that a file names, or a tool or person that made annotations. */
public final class ModelInfoBuilder {

    private final String name;
    private final String version;
    private String language = "und";
    private Optional<String> license = Optional.empty();
    private final Set<EntityType> types = new TreeSet<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    ModelInfoBuilder(String name, String version) {
        this.name = Objects.requireNonNull(name, "name");
        this.version = Objects.requireNonNull(version, "version");
    }

    /** The language it reads, as an ISO 639-1 code. Default: {@code und}, unknown. */
    public ModelInfoBuilder language(String code) {
        this.language = Objects.requireNonNull(code, "language");
        return this;
    }

    /** The SPDX identifier of its licence. Default: unknown. */
    public ModelInfoBuilder license(String identifier) {
        this.license = Optional.of(identifier);
        return this;
    }

    /** Adds a type of its mentions. */
    public ModelInfoBuilder type(EntityType type) {
        types.add(Objects.requireNonNull(type, "type"));
        return this;
    }

    /** Adds a file with its SHA-256 in lower-case hexadecimal. */
    public ModelInfoBuilder file(String file, String sha256) {
        files.put(Objects.requireNonNull(file, "file"), Objects.requireNonNull(sha256, "sha256"));
        return this;
    }

    /** The description. */
    public ModelInfo build() {
        return new ModelInfo(name, version, language, "", license, types, List.of(), files);
    }
}
