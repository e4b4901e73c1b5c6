package io.nameplate.internal.group;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names and who bears them; read at the first question. */
final class GivenNames {

    /** A holder, since few documents ask. */
    private static final class Table {
        static final Map<String, Gender> GENDERS = read();
    }

    private GivenNames() {}

    static Gender gender(String folded) {
        return Table.GENDERS.getOrDefault(folded, Gender.UNKNOWN);
    }

    private static Map<String, Gender> read() {
        List<String> lines = Tables.lines("given-names.txt");
        List<Gender> genders = List.of(Gender.MALE, Gender.FEMALE, Gender.EITHER);
        Map<String, Gender> table = new HashMap<>(20_000);
        for (int i = 0; i < genders.size(); i++) {
            for (String name : Splitter.on(' ').split(lines.get(i))) {
                table.put(name, genders.get(i));
            }
        }
        return table;
    }
}
