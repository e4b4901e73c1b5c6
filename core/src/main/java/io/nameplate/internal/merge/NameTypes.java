package io.nameplate.internal.merge;

import io.nameplate.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a document's mentions say of each name: one type, or several that contradict each other. */
final class NameTypes {

    /** As much as this speaks for other places. */
    static final double SURE = 0.8;

    /** Less than this contradicts nothing and is open to change. */
    static final double DOUBTFUL = 0.6;

    /** What is said of one name. */
    private static final class Said {

        private final EntityType type;
        private int count;
        private boolean contradicted;

        Said(EntityType type) {
            this.type = type;
        }

        void add(Placed mention) {
            count++;
            contradicted |= !mention.type().equals(type);
        }
    }

    private final Map<List<String>, Said> names = new HashMap<>();

    NameTypes(List<Placed> mentions) {
        for (Placed mention : mentions) {
            if (mention.confidence() >= DOUBTFUL) {
                names.computeIfAbsent(mention.words(), n -> new Said(mention.type()))
                        .add(mention);
            }
        }
    }

    /** Whether something that is not doubtful says another type of a name. */
    boolean contradict(List<String> name, EntityType type) {
        Said said = names.get(name);
        return said != null && (said.contradicted || !said.type.equals(type));
    }

    /** How many mentions that are not doubtful have a name. */
    int count(List<String> name) {
        Said said = names.get(name);
        return said == null ? 0 : said.count;
    }
}
