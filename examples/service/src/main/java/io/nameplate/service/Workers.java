package io.nameplate.service;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads that extract, and a queue before them that has an end. Thread-safe. */
final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor pool;
    private final BlockingQueue<Runnable> queue;
    private final ScheduledExecutorService clock;
    private final int limit;
    private final Duration deadline;

    Workers(Limits limits, ScheduledExecutorService clock) {
        this.queue = new ArrayBlockingQueue<>(limits.queue());
        this.pool = new ThreadPoolExecutor(limits.threads(), limits.threads(), 0, TimeUnit.SECONDS, queue);
        this.pool.setThreadFactory(new DaemonThreads("extract"));
        this.clock = clock;
        this.limit = limits.queue();
        this.deadline = limits.deadline();
    }

    /**
     * Begins or queues a task, which is interrupted at the deadline.
     *
     * @return completed with a {@link Problem} if the deadline passes or its taker cancels it
     * @throws Problem if the queue is full
     */
    <T> CompletableFuture<T> submit(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        FutureTask<Void> task = new FutureTask<>(() -> run(work, result), null);
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) {
            throw Problems.busy("waiting extractions", limit);
        }
        Future<?> timer = clock.schedule(
                () -> result.completeExceptionally(Problems.late(deadline)),
                deadline.toMillis(),
                TimeUnit.MILLISECONDS);
        var unused = result.whenComplete((done, failure) -> {
            timer.cancel(false);
            if (failure != null && task.cancel(true)) {
                pool.remove(task);
            }
        });
        return result;
    }

    private static <T> void run(Callable<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.call());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    int queued() {
        return queue.size();
    }

    int running() {
        return pool.getActiveCount();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
