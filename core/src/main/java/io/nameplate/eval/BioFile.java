package io.nameplate.eval;

import io.nameplate.EntityType;
import io.nameplate.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a BIO file into documents. */
final class BioFile {

    private static final String DOCSTART = "-DOCSTART-";

    private final Path file;
    private final List<GoldDocument> documents = new ArrayList<>();
    private final List<Annotation> mentions = new ArrayList<>();
    private final List<Span> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean wholeDocuments;
    private String open = "";
    private int openStart;
    private int openEnd;

    BioFile(Path file) {
        this.file = file;
    }

    List<GoldDocument> documents() {
        int line = 0;
        try (BufferedReader reader = Lines.open(file)) {
            for (String next = reader.readLine(); next != null; next = reader.readLine()) {
                line++;
                take(next);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Lines.failed(file, line, e);
        }
        endSentence();
        endDocument();
        return List.copyOf(documents);
    }

    private void take(String line) {
        if (line.isBlank()) {
            endSentence();
            return;
        }
        int tab = line.indexOf('\t');
        if (tab < 1) {
            throw new IllegalArgumentException("expected 'token TAB tag', not '" + line + "'");
        }
        String token = line.substring(0, tab);
        if (token.equals(DOCSTART)) {
            endSentence();
            endDocument();
            wholeDocuments = true;
        } else {
            add(token, line.substring(line.lastIndexOf('\t') + 1));
        }
    }

    private void add(String token, String tag) {
        boolean first = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (!first) {
            text.append(' ');
        }
        Span span = new Span(text.length(), text.length() + token.length());
        text.append(token);
        tokens.add(span);
        tag(span, tag);
    }

    private void tag(Span span, String tag) {
        if (tag.equals("O")) {
            closeMention();
            return;
        }
        if (tag.length() < 3 || tag.charAt(1) != '-' || "BI".indexOf(tag.charAt(0)) < 0) {
            throw new IllegalArgumentException("expected a tag O, B-X or I-X, not '" + tag + "'");
        }
        String type = tag.substring(2);
        if (tag.charAt(0) == 'B' || !type.equals(open)) {
            closeMention();
            open = type;
            openStart = span.start();
        }
        openEnd = span.end();
    }

    private void closeMention() {
        if (!open.isEmpty()) {
            mentions.add(new Annotation(new Span(openStart, openEnd), EntityType.ofLabel(open)));
            open = "";
        }
    }

    private void endSentence() {
        closeMention();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        if (!wholeDocuments) {
            endDocument();
        }
    }

    private void endDocument() {
        if (!tokens.isEmpty()) {
            String id = file.getFileName() + "#" + (documents.size() + 1);
            documents.add(GoldDocument.ofTokens(id, text.toString(), mentions, tokens));
        }
        text.setLength(0);
        mentions.clear();
        tokens.clear();
    }
}
