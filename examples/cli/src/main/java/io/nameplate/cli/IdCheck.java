package io.nameplate.cli;

import io.nameplate.eval.GoldDocument;
import io.nameplate.eval.Predicted;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Warns of ids that don't join, since each costs its document's score without a word. */
final class IdCheck {

    private final PrintWriter err;

    IdCheck(PrintWriter err) {
        this.err = err;
    }

    void check(Path file, List<Predicted> predicted, Map<Path, List<GoldDocument>> gold) {
        Set<String> found = new HashSet<>();
        Set<String> repeated = new TreeSet<>();
        predicted.stream().map(Predicted::id).filter(id -> !found.add(id)).forEach(repeated::add);
        warn(file, repeated, "ids that come more than once, of which the last counts");
        Set<String> unknown = new TreeSet<>(found);
        gold.values().forEach(documents -> unknown.removeAll(ids(documents)));
        warn(file, unknown, "ids in no gold file");
        gold.forEach((set, documents) -> {
            Set<String> missing = ids(documents);
            missing.removeAll(found);
            warn(set, missing, "ids without a prediction, which counts as no mentions");
        });
    }

    private static Set<String> ids(List<GoldDocument> documents) {
        Set<String> ids = new TreeSet<>();
        documents.forEach(document -> ids.add(document.id()));
        return ids;
    }

    private void warn(Path file, Collection<String> ids, String what) {
        if (!ids.isEmpty()) {
            String first = ids.iterator().next();
            err.println(
                    "nameplate: warning: " + file + ": " + what + ": " + ids.size() + ", the first '" + first + "'");
        }
    }
}
