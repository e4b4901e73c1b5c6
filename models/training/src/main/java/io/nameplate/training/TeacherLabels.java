package io.nameplate.training;

import io.nameplate.EntityType;
import io.nameplate.training.TaggedSentence.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a teacher says of the unlabelled corpora: NumPy's archive of arrays of bytes, for each word of a corpus the probability of
 * each tag, as {@code label.py} writes it.
 */
final class TeacherLabels {

    /** {@code O}, then {@code B} and {@code I} of each type in turn, as {@code corpus.py} has them. */
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.of("MISC"));

    private static final int TAGS = 1 + 2 * TYPES.size();

    private final Path file;

    TeacherLabels(Path file) {
        this.file = file;
    }

    /**
     * The sentences of a corpus with the mentions that its most probable tags make.
     *
     * @param name as the corpus is called when it is encoded
     * @param sentences all of it
     * @throws IllegalArgumentException if the labels are of other sentences
     */
    List<TaggedSentence> label(String name, List<TaggedSentence> sentences) throws IOException {
        byte[] probabilities = array(name);
        int words = sentences.stream().mapToInt(s -> s.forms().size()).sum();
        if (probabilities.length != words * TAGS) {
            throw new IllegalArgumentException(file + " labels " + probabilities.length / TAGS + " words of " + name
                    + ", which has " + words + ": it is of other text");
        }
        List<TaggedSentence> labelled = new ArrayList<>();
        int word = 0;
        for (TaggedSentence sentence : sentences) {
            labelled.add(new TaggedSentence(
                    sentence.forms(),
                    mentions(probabilities, word, sentence.forms().size()),
                    sentence.firstOfDocument()));
            word += sentence.forms().size();
        }
        return labelled;
    }

    /** An array's bytes, behind the header whose length stands in the eighth and ninth. */
    private byte[] array(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name + ".npy");
            if (entry == null) {
                throw new IllegalArgumentException(file + " has no labels of " + name);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                in.skipNBytes(8);
                in.skipNBytes(in.read() + 256 * in.read());
                return in.readAllBytes();
            }
        }
    }

    /** A tag inside of nothing of its type begins a mention. */
    private static List<Mention> mentions(byte[] probabilities, int first, int words) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words) {
            int begin = at;
            int tag = tag(probabilities, first + at);
            at++;
            if (tag > 0) {
                int inside = tag + tag % 2;
                while (at < words && tag(probabilities, first + at) == inside) {
                    at++;
                }
                mentions.add(new Mention(begin, at, TYPES.get((tag - 1) / 2)));
            }
        }
        return mentions;
    }

    private static int tag(byte[] probabilities, int word) {
        int best = 0;
        for (int tag = 1; tag < TAGS; tag++) {
            if (Byte.toUnsignedInt(probabilities[word * TAGS + tag])
                    > Byte.toUnsignedInt(probabilities[word * TAGS + best])) {
                best = tag;
            }
        }
        return best;
    }
}
