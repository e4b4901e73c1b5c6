package io.nameplate.format;

import io.nameplate.EntityType;
import io.nameplate.ModelInfo;
import io.nameplate.ModelInfoBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model that an extraction names. */
final class JsonModel {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<EntityType> types = new ArrayList<>();

    private JsonModel() {}

    static ModelInfo read(JsonCursor value) throws IOException {
        JsonModel model = new JsonModel();
        value.object(model::member);
        return model.info();
    }

    private void member(String name, JsonCursor value) throws IOException {
        switch (name) {
            case "name", "version", "language", "license" -> values.put(name, value.string());
            case "types" -> value.list(type -> types.add(EntityType.of(type.string())));
            case "files" -> value.object((file, sum) -> files.put(file, sum.string()));
            default -> value.skip();
        }
    }

    private ModelInfo info() {
        ModelInfoBuilder builder = ModelInfo.builder(required("name"), required("version"));
        builder.language(required("language"));
        types.forEach(builder::type);
        files.forEach(builder::file);
        if (values.containsKey("license")) {
            builder.license(required("license"));
        }
        return builder.build();
    }

    private String required(String member) {
        String value = values.get(member);
        if (value == null) {
            throw new IllegalArgumentException("its model has no \"" + member + "\"");
        }
        return value;
    }
}
