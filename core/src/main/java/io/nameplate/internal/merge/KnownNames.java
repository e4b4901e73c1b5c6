package io.nameplate.internal.merge;

import io.nameplate.EntityType;
import io.nameplate.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a document's sure mentions give away, found by their first words. */
final class KnownNames {

    /** A name that begins with the word of more than these is not looked for: it keeps the search linear. */
    static final int MOST_OF_A_WORD = 8;

    static final int MOST_WORDS = 8;

    private static final Comparator<KnownName> LONGEST_FIRST =
            Comparator.comparingInt(KnownName::size).reversed();

    private final NameTypes nameTypes;
    private final Set<List<String>> known = new HashSet<>();
    private final Map<String, List<KnownName>> byFirstWord = new HashMap<>();

    KnownNames(List<Placed> mentions, Set<EntityType> types) {
        this.nameTypes = new NameTypes(mentions);
        for (Placed mention : mentions) {
            if (types.contains(mention.type()) && mention.confidence() >= NameTypes.SURE) {
                learn(mention);
            }
        }
        byFirstWord.values().forEach(names -> names.sort(LONGEST_FIRST));
    }

    private void learn(Placed mention) {
        List<String> words = mention.words();
        if (nameTypes.contradict(words, mention.type())) {
            return;
        }
        if (words.size() <= MOST_WORDS) {
            add(new KnownName(words, mention.type(), Ground.NAME, nameTypes.count(words)));
        }
        if (mention.type().equals(EntityType.PERSON)) {
            PersonName.surname(words).ifPresent(name -> addPart(name, mention.type(), Ground.SURNAME));
            PersonName.givenName(words).ifPresent(name -> addPart(name, mention.type(), Ground.GIVEN_NAME));
        }
        Acronym.behind(mention).ifPresent(name -> addPart(name, mention.type(), Ground.ACRONYM));
    }

    private void addPart(String word, EntityType type, Ground ground) {
        List<String> words = List.of(word);
        if (!nameTypes.contradict(words, type)) {
            add(new KnownName(words, type, ground, nameTypes.count(words)));
        }
    }

    private void add(KnownName name) {
        if (Capitals.begin(name.words().get(0)) && known.add(name.words())) {
            List<KnownName> names = byFirstWord.computeIfAbsent(name.words().get(0), w -> new ArrayList<>(2));
            if (names.size() < MOST_OF_A_WORD) {
                names.add(name);
            }
        }
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** Those that begin with a word, the longest first. */
    List<KnownName> beginningWith(Token token) {
        return Capitals.begin(token.text()) ? byFirstWord.getOrDefault(token.text(), List.of()) : List.of();
    }
}
