package io.nameplate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Turns a model artifact's properties into a {@link ModelInfo}. */
final class ModelInfoReader {

    private static final String FILE = "file.";

    private final Properties properties;

    private ModelInfoReader(Properties properties) {
        this.properties = properties;
    }

    static ModelInfo read(InputStream in) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new ModelLoadException("a model's description is malformed: " + e.getMessage(), e);
        }
        return new ModelInfoReader(properties).info();
    }

    private ModelInfo info() {
        String name = required("name");
        ModelFormat.check(name, required("format"), required("core"));
        try {
            return info(name);
        } catch (IllegalArgumentException e) {
            throw new ModelLoadException("the description of " + name + " is malformed: " + e.getMessage(), e);
        }
    }

    private ModelInfo info(String name) {
        return new ModelInfo(
                name,
                required("version"),
                required("language"),
                properties.getProperty("description", ""),
                Optional.ofNullable(properties.getProperty("license")),
                types(),
                sources(),
                files());
    }

    private String required(String key) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new ModelLoadException("a model's description has no '" + key + "', only "
                    + String.join(", ", properties.stringPropertyNames()));
        }
        return value.strip();
    }

    private Set<EntityType> types() {
        Set<EntityType> types = new HashSet<>();
        for (String type : required("types").split(",", -1)) {
            if (!type.isBlank()) {
                types.add(EntityType.of(type.strip()));
            }
        }
        if (types.isEmpty()) {
            throw new IllegalArgumentException("'" + required("types") + "' names no type");
        }
        return types;
    }

    private List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (int i = 1; properties.getProperty("source." + i) != null; i++) {
            sources.add(properties.getProperty("source." + i));
        }
        return sources;
    }

    private static String sha256(String value) {
        if (!value.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("'" + value + "' is no SHA-256 of 64 hexadecimal digits");
        }
        return value.toLowerCase(Locale.ROOT);
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(FILE))
                .forEach(key -> files.put(key.substring(FILE.length()), sha256(required(key))));
        if (files.isEmpty()) {
            throw new ModelLoadException("a model's description names no '" + FILE + "...'");
        }
        return files;
    }
}
