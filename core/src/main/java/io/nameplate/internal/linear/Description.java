package io.nameplate.internal.linear;

import java.util.List;

/**
 * What a compiled model says of itself.
 *
 * @param name the name to choose it by
 * @param version the version of the model
 * @param language an ISO 639-1 code
 * @param leastCore the least version of the library that reads it
 * @param auxiliary labels that are decided and never shown
 */
public record Description(String name, String version, String language, String leastCore, List<String> auxiliary) {

    /** Keeps a copy of the list. */
    public Description {
        auxiliary = List.copyOf(auxiliary);
    }

    void write(Output out) {
        out.text(name).text(version).text(language).text(leastCore).texts(auxiliary);
    }

    static Description read(Input in) {
        return new Description(in.text(), in.text(), in.text(), in.text(), in.texts());
    }
}
