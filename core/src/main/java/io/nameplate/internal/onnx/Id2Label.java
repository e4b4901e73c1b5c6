package io.nameplate.internal.onnx;

import io.nameplate.ModelLoadException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The names of the labels in {@code config.json}. */
final class Id2Label {

    private static final String KEY = "id2label";
    private static final Pattern UNNAMED = Pattern.compile("LABEL_\\d+");

    private Id2Label() {}

    static List<String> names(Json config) {
        Json map = config.object(KEY)
                .orElseThrow(() -> new ModelLoadException(
                        config.where() + " has no \"" + KEY + "\", which names the labels of the logits"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < map.names().size(); i++) {
            int index = i;
            names.add(map.text(Integer.toString(i))
                    .orElseThrow(() -> new ModelLoadException(map.where() + " names no label " + index + " among its "
                            + map.names().size())));
        }
        for (String name : names) {
            if (UNNAMED.matcher(name).matches()) {
                throw new ModelLoadException(
                        map.where() + ": '" + name + "' is no name; write what the model's labels mean into it");
            }
        }
        return names;
    }
}
