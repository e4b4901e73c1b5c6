package io.nameplate.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this process holds, in bytes, as Linux tells; 0 on other systems. */
final class ProcessMemory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private ProcessMemory() {}

    /** What it holds now. */
    static long now() throws IOException {
        return status("VmRSS:");
    }

    /** The most that it ever held. */
    static long peak() throws IOException {
        return status("VmHWM:");
    }

    private static long status(String field) throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(l -> l.startsWith(field))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) * 1024)
                .sum();
    }
}
