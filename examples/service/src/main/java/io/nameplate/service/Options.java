package io.nameplate.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The settings as options. Each is an environment variable as well: see {@link Environment}. */
final class Options {

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen at. Default: ${DEFAULT-VALUE}, which other machines don't reach.")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to listen at; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--model",
            paramLabel = "NAME|PATH",
            split = ",",
            description = "Model to serve; several, comma-separated or each with --model, for a choice, of which the"
                    + " first is the default. Default: all on the class path, best first.")
    private @Nullable List<String> models;

    @Option(
            names = "--model-threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Threads that work together on one text (transformer models). Default: ${DEFAULT-VALUE}.")
    private int modelThreads;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Extractions at the same time. Default: the number of cores.")
    private @Nullable Integer threads;

    @Option(
            names = "--queue",
            paramLabel = "N",
            defaultValue = "256",
            description = "Extractions that may wait; more are answered 503. Default: ${DEFAULT-VALUE}.")
    private int queue;

    @Option(
            names = "--batches",
            paramLabel = "N",
            defaultValue = "8",
            description = "Batches at the same time; more are answered 503. Default: ${DEFAULT-VALUE}.")
    private int batches;

    @Option(
            names = "--connections",
            paramLabel = "N",
            defaultValue = "1024",
            description = "Connections at the same time; more wait to be accepted. Default: ${DEFAULT-VALUE}.")
    private int connections;

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            defaultValue = "1048576",
            description = "Bytes of a body, or of a line of a batch; more are answered 413. Default: ${DEFAULT-VALUE}.")
    private int body;

    @Option(
            names = "--max-in-flight",
            paramLabel = "BYTES",
            description = "Bytes of bodies and answers on their way, all together; what comes on top is answered 503."
                    + " Default: an eighth of the heap.")
    private @Nullable Long inFlight;

    @Option(
            names = "--deadline",
            paramLabel = "TIME",
            defaultValue = "30s",
            description = "Time for an extraction, waiting included; then it is stopped and answered 504. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Duration deadline = Duration.ZERO;

    @Option(
            names = "--transfer",
            paramLabel = "TIME",
            defaultValue = "20s",
            description = "Time for a head, a body, a line of a batch or an answer to be on its way; then the client is"
                    + " cut off. Default: ${DEFAULT-VALUE}.")
    private Duration transfer = Duration.ZERO;

    @Option(
            names = "--idle",
            paramLabel = "TIME",
            defaultValue = "30s",
            description = "Time that a connection may be silent. Default: ${DEFAULT-VALUE}.")
    private Duration idle = Duration.ZERO;

    @Option(
            names = "--drain",
            paramLabel = "TIME",
            defaultValue = "0s",
            description = "Time that requests are still taken after SIGTERM, while /health/ready says 503, for a load"
                    + " balancer to see it. Default: ${DEFAULT-VALUE}.")
    private Duration drain = Duration.ZERO;

    @Option(
            names = "--stop",
            paramLabel = "TIME",
            defaultValue = "35s",
            description = "Time that running requests are waited for at the end. Default: ${DEFAULT-VALUE}.")
    private Duration stop = Duration.ZERO;

    @Option(
            names = "--api-key-file",
            paramLabel = "FILE",
            description = "File whose first line is the key that clients have to send as 'Authorization: Bearer KEY'."
                    + " Default: no key is asked for.")
    private @Nullable Path apiKeyFile;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Settings settings() throws IOException {
        check("--port", port, 0, 65535);
        check("--model-threads", modelThreads, 1, 64);
        Path keyFile = apiKeyFile;
        return new Settings(
                host,
                port,
                models == null ? List.of() : models,
                modelThreads,
                keyFile == null ? Optional.empty() : Optional.of(ApiKey.read(keyFile)),
                limits(),
                drain,
                stop);
    }

    private Limits limits() {
        int atOnce = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        check("--threads", atOnce, 1, 1024);
        check("--queue", queue, 1, 1 << 20);
        check("--batches", batches, 1, 1024);
        check("--connections", connections, 1, 1 << 20);
        check("--max-body", body, 1, 1 << 28);
        long together = inFlight == null ? Runtime.getRuntime().maxMemory() / 8 : inFlight;
        check("--max-in-flight", together, body, Long.MAX_VALUE);
        check("--deadline", deadline);
        check("--transfer", transfer);
        check("--idle", idle);
        return new Limits(body, together, atOnce, queue, batches, connections, deadline, transfer, idle);
    }

    private void check(String option, Duration value) {
        check(option, value.toMillis(), 1, Duration.ofDays(1).toMillis());
    }

    private void check(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    option + " is " + value + "; it lies in [" + least + "," + most + "]");
        }
    }
}
