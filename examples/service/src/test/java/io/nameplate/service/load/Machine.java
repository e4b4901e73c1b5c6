package io.nameplate.service.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How much of the machine other processes took while something was measured, as Linux tells in {@code /proc}. */
final class Machine {

    private static final double TICKS = 100;
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int STOLEN = 7;

    private final ServiceProcess service;
    private final long start = System.nanoTime();
    private final double before;

    private Machine(ServiceProcess service) throws IOException {
        this.service = service;
        this.before = ofOthers();
    }

    /** From now on. */
    static Machine watch(ServiceProcess service) throws IOException {
        return new Machine(service);
    }

    /** Percent of the time of all cores that went to others than the service, this process and the clients that it ran. */
    double others() throws IOException {
        double seconds =
                (System.nanoTime() - start) / 1e9 * Runtime.getRuntime().availableProcessors();
        return Math.max(0, 100 * (ofOthers() - before) / seconds);
    }

    private double ofOthers() throws IOException {
        String cores = Files.readAllLines(Path.of("/proc/stat")).get(0);
        long[] all = numbers(cores.replaceFirst("cpu +", ""), 0, STOLEN + 1);
        long busy = LongStream.of(all).sum() - all[IDLE] - all[WAITING];
        return (busy - ofProcess("self") - ofProcess(String.valueOf(service.pid()))) / TICKS;
    }

    /** Its time in user and system mode, and that of its children that have ended. */
    private static long ofProcess(String pid) throws IOException {
        String afterName = Files.readString(Path.of("/proc", pid, "stat")).replaceFirst("(?s).*\\) \\S+ ", "");
        return LongStream.of(numbers(afterName, 10, 4)).sum();
    }

    private static long[] numbers(String fields, int from, int count) {
        return Stream.of(fields.split(" ", -1))
                .skip(from)
                .limit(count)
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
