package io.nameplate.internal.linear;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A linear name finder model in pieces, to be compiled.
 *
 * @param description what it says of itself
 * @param features OpenNLP's XML description of its features
 * @param outcomes the labels of its decisions, such as {@code person-start}
 * @param weights for each feature a weight for each outcome
 * @param dictionaries for each name that the description of features uses, the class of each word
 * @param lists for each name that the description of features uses, the names to look for
 * @param beam how many sequences the decoder keeps
 * @param normalization how sums become probabilities
 * @param calibration what the mean of a mention's probabilities is worth, a rising list of points; empty for no change
 */
public record LinearSource(
        Description description,
        String features,
        List<String> outcomes,
        SortedMap<String, double[]> weights,
        SortedMap<String, Map<String, String>> dictionaries,
        SortedMap<String, NameList> lists,
        int beam,
        Normalization normalization,
        List<Point> calibration) {

    /**
     * A point of a calibration.
     *
     * @param mean of a mention's probabilities
     * @param worth the share of mentions of that mean that are right
     */
    public record Point(double mean, double worth) {}

    /** Checks the beam's width. */
    public LinearSource {
        if (beam < 1) {
            throw new IllegalArgumentException("a beam keeps one sequence or more, not " + beam);
        }
    }

    /** The names of the lists in which case does not count. */
    Set<String> listsInAnyCase() {
        return Maps.filterValues(lists, NameList::anyCase).keySet();
    }

    /** The dictionaries, and the lists as such. */
    SortedMap<String, Map<String, String>> allDictionaries() {
        SortedMap<String, Map<String, String>> all = new TreeMap<>(dictionaries);
        lists.forEach((name, list) -> all.put(name, list.classes()));
        return all;
    }
}
