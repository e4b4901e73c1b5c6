package io.nameplate.internal.linear;

import java.util.Arrays;

/** Whether a word stands in a name of a list: from left to right the longest name at each place, and none that begins in another. */
final class ListFeature implements Feature {

    private static final Part IN = Part.of(":w=dic");
    private static final Part AS = Part.of(":w=dic=");

    private final Lexicon lexicon;
    private final int list;
    private final boolean lower;
    /** The number of words of the names of each class. */
    private final int[] sizes;

    private final int longest;

    ListFeature(Lexicon lexicon, int list, boolean lower) {
        this.lexicon = lexicon;
        this.list = list;
        this.lower = lower;
        this.sizes = lexicon.classes(list).stream().mapToInt(Integer::parseInt).toArray();
        this.longest = Arrays.stream(sizes).reduce(0, Math::max);
    }

    @Override
    public void of(Words words, int at, Sink sink) {
        if (words.marks(this)[at]) {
            int length = words.length(at);
            WordFeatures.add(sink, IN);
            sink.add(Hash.join(AS.hash(), words.form(at), length), AS.length() + length);
        }
    }

    /** Whether each word of a sentence stands in a name. */
    boolean[] marks(Words words) {
        boolean[] marks = new boolean[words.size()];
        for (int from = 0; from < marks.length; ) {
            int end = end(words, from);
            Arrays.fill(marks, from, end, true);
            from = Math.max(from + 1, end);
        }
        return marks;
    }

    /** Where the longest name from a place ends; there, if none begins. */
    private int end(Words words, int from) {
        int end = from;
        int last = Math.min(words.size(), from + longest);
        long hash = 0;
        for (int at = from; at < last; at++) {
            long before = at == from ? 0 : Hash.next(hash, NameList.BETWEEN);
            hash = Hash.join(before, lower ? words.lower(at) : words.form(at), words.length(at));
            end = isName(hash, at + 1 - from) ? at + 1 : end;
        }
        return end;
    }

    private boolean isName(long hash, int size) {
        int number = lexicon.classOf(lexicon.entry(hash), list);
        return number != HashTable.NONE && sizes[number] == size;
    }
}
