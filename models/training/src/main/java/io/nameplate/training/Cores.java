package io.nameplate.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The processor cores that a measured JVM is held to.
 *
 * @param numbers as {@code taskset} counts them; two or more, or empty to leave the choice to the system
 */
record Cores(List<Integer> numbers) {

    Cores {
        numbers = List.copyOf(numbers);
        if (numbers.size() == 1) {
            throw new IllegalArgumentException("two cores are needed, or none named, not " + numbers);
        }
    }

    /** The beginning of a command line for a JVM that sees so many cores, and is held to the first of them. */
    List<String> java(int count) {
        List<String> command = new ArrayList<>();
        if (!numbers.isEmpty()) {
            String list = numbers.stream().limit(count).map(String::valueOf).collect(Collectors.joining(","));
            command.addAll(List.of("taskset", "-c", list));
        }
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("-XX:ActiveProcessorCount=" + count);
        return command;
    }

    @Override
    public String toString() {
        return numbers.isEmpty() ? "not held to any core" : "held to one core by `taskset`";
    }
}
