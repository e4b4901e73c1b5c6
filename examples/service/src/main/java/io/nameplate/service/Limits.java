package io.nameplate.service;

import java.time.Duration;

/**
 * What one client may take from all.
 *
 * @param body the most bytes of a request's body, and of a line of a batch
 * @param inFlight the most bytes of bodies and answers on their way, all together
 * @param threads extractions at the same time
 * @param queue extractions that may wait for a thread
 * @param batches batches at the same time
 * @param connections connections at the same time
 * @param deadline the longest an extraction may take, waiting included
 * @param transfer the longest a head, a body, a line of a batch or an answer may be on its way
 * @param idle the longest a connection may be silent
 */
record Limits(
        int body,
        long inFlight,
        int threads,
        int queue,
        int batches,
        int connections,
        Duration deadline,
        Duration transfer,
        Duration idle) {}
