package io.nameplate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a model is called, what it gives, and where it comes from.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelInfo {

    private final String name;
    private final String version;
    private final String language;
    private final String description;
    private final Optional<String> license;
    private final List<EntityType> types;
    private final List<String> sources;
    private final Map<String, String> files;

    ModelInfo(
            String name,
            String version,
            String language,
            String description,
            Optional<String> license,
            Set<EntityType> types,
            List<String> sources,
            Map<String, String> files) {
        this.name = name;
        this.version = version;
        this.language = language;
        this.description = description;
        this.license = license;
        this.types = types.stream().sorted(Comparator.naturalOrder()).toList();
        this.sources = List.copyOf(sources);
        this.files = Map.copyOf(files);
    }

    /**
     * Reads the description that a model artifact carries: a properties file in UTF-8 with {@code format}, {@code name},
     * {@code version}, {@code language}, {@code description}, {@code license}, {@code types} (comma-separated),
     * {@code core} (the least version of this library), {@code source.1}, {@code source.2} ... (training data), and a
     * {@code file.NAME} for each file with its SHA-256 in hexadecimal.
     *
     * <p>The stream stays open.
     *
     * @throws IOException if the stream can't be read
     * @throws ModelLoadException if a property is missing or malformed, or the description is of a newer format or for a
     *     newer library
     */
    public static ModelInfo read(InputStream properties) throws IOException {
        return ModelInfoReader.read(properties);
    }

    /** Describes a model that is not at hand, by name and version. */
    public static ModelInfoBuilder builder(String name, String version) {
        return new ModelInfoBuilder(name, version);
    }

    /** The name to choose it by, such as {@code en-fast}. */
    public String name() {
        return name;
    }

    /** The version of the model, which is not the library's. */
    public String version() {
        return version;
    }

    /** The language it reads, as an ISO 639-1 code; {@code und} where unknown. */
    public String language() {
        return language;
    }

    /** One sentence about it; may be empty. */
    public String description() {
        return description;
    }

    /** The SPDX identifier of its licence, where it is known. */
    public Optional<String> license() {
        return license;
    }

    /** The types of its mentions, by name. */
    public List<EntityType> types() {
        return types;
    }

    /** The data that it was trained on, one entry each with its licence; empty where unknown. */
    public List<String> sources() {
        return sources;
    }

    /** Its files, each with its SHA-256 in lower-case hexadecimal. */
    public Map<String, String> files() {
        return files;
    }

    /** Equal name, version and files. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ModelInfo info
                && name.equals(info.name)
                && version.equals(info.version)
                && files.equals(info.files);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, version, files);
    }

    /** {@code name version}. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
