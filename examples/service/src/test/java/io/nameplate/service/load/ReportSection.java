package io.nameplate.service.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section of the report that the commands write, each its own. */
final class ReportSection {

    private ReportSection() {}

    /** Writes a section in place of the one of the same heading, or at the end. */
    static void write(Path report, String heading, String body) throws IOException {
        String before = Files.exists(report) ? Files.readString(report) : "# The service under load\n";
        String section = "## " + heading + "\n\n" + body.strip() + "\n\n";
        Matcher old = Pattern.compile("(?ms)^## " + Pattern.quote(heading) + "\n.*?(?=^## |\\z)")
                .matcher(before);
        String after = old.find()
                ? before.substring(0, old.start()) + section + before.substring(old.end())
                : before.strip() + "\n\n" + section;
        Files.writeString(report, after.strip() + "\n");
    }
}
