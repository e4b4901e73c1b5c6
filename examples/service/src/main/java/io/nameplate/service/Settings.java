package io.nameplate.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the service is started with.
 *
 * @param port 0 for any that is free
 * @param models names or paths, the first being the default; empty for all on the class path, best first
 * @param modelThreads threads that work together on one text
 * @param drain how long it still takes requests after it was told to stop, being no longer ready
 * @param stop the longest it waits for running requests when it stops
 */
record Settings(
        String host,
        int port,
        List<String> models,
        int modelThreads,
        Optional<ApiKey> apiKey,
        Limits limits,
        Duration drain,
        Duration stop) {}
