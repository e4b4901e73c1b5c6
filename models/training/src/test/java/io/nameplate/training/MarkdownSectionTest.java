package io.nameplate.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownSectionTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void sectionsFollowOneAnother() throws IOException {
        Path file = folder.resolve("report.md");
        MarkdownSection.write(file, "One", "first");
        MarkdownSection.write(file, "Two", "second\n\n");
        assertEquals("# Benchmarks\n\n## One\n\nfirst\n\n## Two\n\nsecond\n", Files.readString(file));
    }

    @Test
    void sectionTakesThePlaceOfItsLikeAndLeavesTheOthers() throws IOException {
        Path file = folder.resolve("report.md");
        Files.writeString(file, "# Benchmarks\n\n## One\n\nold\n\nolder\n\n## Two\n\nsecond\n");
        MarkdownSection.write(file, "One", "new $1");
        MarkdownSection.write(file, "Two", "newer");
        assertEquals("# Benchmarks\n\n## One\n\nnew $1\n\n## Two\n\nnewer\n", Files.readString(file));
    }
}
