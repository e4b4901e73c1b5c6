package io.nameplate.internal.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nameplate.internal.onnx.Windows.Window;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WindowsProperties {

    /** The pieces of the words of each sentence, and how many make a window. */
    record Case(List<List<Integer>> sentences, int limit) {

        int[] starts() {
            int[] pieces = sentences.stream()
                    .flatMap(List::stream)
                    .mapToInt(p -> Math.min(p, limit))
                    .toArray();
            int[] starts = new int[pieces.length + 1];
            for (int i = 0; i < pieces.length; i++) {
                starts[i + 1] = starts[i] + pieces[i];
            }
            return starts;
        }

        int[] ends() {
            int[] ends = sentences.stream().mapToInt(List::size).toArray();
            Arrays.parallelPrefix(ends, Integer::sum);
            return ends;
        }

        int words() {
            return starts().length - 1;
        }

        List<Window> windows() {
            return Windows.plan(starts(), ends(), limit);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> pieces = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.integers().between(1, 4)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(5, 200)));
        Arbitrary<List<Integer>> shorter = pieces.list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<List<Integer>> longer = pieces.list().ofMinSize(20).ofMaxSize(80);
        return Combinators.combine(
                        Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, shorter), net.jqwik.api.Tuple.of(1, longer))
                                .list()
                                .ofMaxSize(30),
                        Arbitraries.integers().between(6, 64))
                .as(Case::new);
    }

    @Property
    void everyWordIsReadOnceOrTwice(@ForAll("cases") Case c) {
        int[] reads = new int[c.words()];
        c.windows().forEach(w -> IntStream.range(w.from(), w.to()).forEach(i -> reads[i]++));
        assertTrue(Arrays.stream(reads).allMatch(r -> r == 1 || r == 2), () -> Arrays.toString(reads));
    }

    @Property
    void noWindowIsLongerThanTheLimit(@ForAll("cases") Case c) {
        int[] starts = c.starts();
        c.windows().forEach(w -> assertTrue(starts[w.to()] - starts[w.from()] <= c.limit(), w::toString));
    }

    @Property
    void eachWindowReadsOnFromTheOneBefore(@ForAll("cases") Case c) {
        int next = 0;
        int from = 0;
        for (Window w : c.windows()) {
            assertTrue(from <= w.from() && w.from() <= next && next < w.to(), w::toString);
            from = w.from();
            next = w.to();
        }
        assertEquals(c.words(), next);
    }

    @Property
    void onlyASentenceThatIsLongerThanAWindowIsCut(@ForAll("cases") Case c) {
        int[] starts = c.starts();
        int begin = 0;
        for (int end : c.ends()) {
            int b = begin;
            if (starts[end] - starts[b] <= c.limit()) {
                assertTrue(c.windows().stream().anyMatch(w -> w.from() <= b && end <= w.to()), b + " to " + end);
            }
            begin = end;
        }
    }

    @Property
    void aShortSentenceBetweenTwoWindowsIsReadInBoth(@ForAll("cases") Case c) {
        int[] starts = c.starts();
        List<Integer> ends = Arrays.stream(c.ends()).boxed().toList();
        List<Window> windows = c.windows();
        for (int i = 0; i + 1 < windows.size(); i++) {
            int next = windows.get(i).to();
            int at = ends.indexOf(next);
            if (at > 0 && at + 1 < ends.size()) {
                int begin = Math.max(
                        ends.get(at - 1), i == 0 ? 0 : windows.get(i - 1).to());
                int both = starts[ends.get(at + 1)] - starts[begin];
                if (starts[next] - starts[begin] <= c.limit() / 2 && both <= c.limit()) {
                    assertEquals(begin, windows.get(i + 1).from());
                }
            }
        }
    }

    @Property
    void aCutSentenceIsReadAgainForAboutAQuarterOfAWindow(@ForAll("cases") Case c) {
        int[] starts = c.starts();
        int[] ends = c.ends();
        List<Window> windows = c.windows();
        for (int i = 0; i + 1 < windows.size(); i++) {
            int cut = windows.get(i).to();
            if (Arrays.binarySearch(ends, cut) < 0) {
                int from = windows.get(i + 1).from();
                assertTrue(starts[cut] - starts[from] <= c.limit() / 4);
                boolean noRoom = starts[cut + 1] - starts[from - 1] > c.limit();
                boolean isAQuarter = starts[cut] - starts[from - 1] > c.limit() / 4;
                boolean isAllThatWasNew =
                        from == (i == 0 ? 0 : windows.get(i - 1).to());
                boolean isTheSentencesFirst = Arrays.binarySearch(ends, from) >= 0;
                assertTrue(noRoom || isAQuarter || isAllThatWasNew || isTheSentencesFirst, () -> "cut at " + cut);
            }
        }
    }
}
