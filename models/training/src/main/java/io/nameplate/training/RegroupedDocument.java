package io.nameplate.training;

import io.nameplate.EntityType;
import io.nameplate.Span;
import io.nameplate.eval.GroupedDocument;
import io.nameplate.eval.GroupedEntity;
import io.nameplate.internal.group.Group;
import io.nameplate.internal.group.Grouper;
import io.nameplate.internal.group.NamedSpan;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A document's annotated mentions, grouped anew by the library. Stateless. */
final class RegroupedDocument {

    private RegroupedDocument() {}

    /** Of a mention that is annotated twice the last type counts. */
    static GroupedDocument of(GroupedDocument gold) {
        SortedMap<Span, EntityType> types = new TreeMap<>();
        gold.entities().forEach(e -> e.mentions().forEach(mention -> types.put(mention, e.type())));
        List<NamedSpan> spans = types.entrySet().stream()
                .map(e -> new NamedSpan(e.getKey(), e.getValue()))
                .toList();
        return GroupedDocument.of(
                gold.id(),
                gold.text(),
                Grouper.group(gold.text(), spans).stream()
                        .map(group -> entity(group, spans))
                        .toList());
    }

    private static GroupedEntity entity(Group group, List<NamedSpan> spans) {
        List<Span> mentions =
                group.members().stream().map(i -> spans.get(i).span()).toList();
        return new GroupedEntity(group.name(), group.type(), mentions);
    }
}
