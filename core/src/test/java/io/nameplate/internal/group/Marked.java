package io.nameplate.internal.group;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose mentions are marked: {@code {P Steve Witkoff} is in {L Kyiv}}. */
record Marked(String text, List<NamedSpan> spans) {

    private static final Pattern MENTION = Pattern.compile("\\{([A-Z]+) ([^}]+)}");
    private static final Map<String, EntityType> TYPES =
            Map.of("P", EntityType.PERSON, "L", EntityType.LOCATION, "O", EntityType.ORGANIZATION);

    static Marked read(String marked) {
        StringBuilder text = new StringBuilder();
        List<NamedSpan> spans = new ArrayList<>();
        Matcher mention = MENTION.matcher(marked);
        int from = 0;
        while (mention.find()) {
            text.append(marked, from, mention.start());
            int start = text.length();
            text.append(mention.group(2));
            String type = mention.group(1);
            spans.add(new NamedSpan(
                    new Span(start, text.length()), TYPES.containsKey(type) ? TYPES.get(type) : EntityType.of(type)));
            from = mention.end();
        }
        return new Marked(text.append(marked.substring(from)).toString(), spans);
    }

    List<Group> groups() {
        return Grouper.group(text, spans);
    }

    /** Each group as its mentions' texts with a plus between. */
    static List<String> groups(String marked) {
        Marked read = read(marked);
        return read.groups().stream()
                .map(group -> String.join(
                        " + ", group.members().stream().map(m -> read.text(m)).toList()))
                .toList();
    }

    static List<String> names(String marked) {
        return read(marked).groups().stream().map(Group::name).toList();
    }

    private String text(int mention) {
        return text.substring(
                spans.get(mention).span().start(), spans.get(mention).span().end());
    }
}
