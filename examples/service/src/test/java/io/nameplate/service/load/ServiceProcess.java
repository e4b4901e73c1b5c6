package io.nameplate.service.load;

import io.nameplate.service.NameplateService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, at a free port. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> log = new ArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final CompletableFuture<Void> logged;

    private ServiceProcess(Process process) {
        this.process = process;
        this.logged = CompletableFuture.runAsync(this::read, work -> new Thread(work, "service's log").start());
    }

    /** Returns when it is ready. */
    static ServiceProcess start(List<String> jvmOptions, List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), NameplateService.class.getName()));
        command.add("--port=0");
        command.addAll(options);
        ServiceProcess service = new ServiceProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        service.port.get(START.toSeconds(), TimeUnit.SECONDS);
        while (service.get("/health/ready").statusCode() != 200) {
            Thread.sleep(50);
        }
        return service;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("listening at port ")) {
                    port.complete(Integer.valueOf(line.replaceFirst(".* ", "")));
                }
                synchronized (log) {
                    log.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            port.completeExceptionally(new IllegalStateException("it ended: " + log()));
        }
    }

    /** What it has said so far. */
    String log() {
        synchronized (log) {
            return String.join("\n", log);
        }
    }

    /** Where it is. */
    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port.join() + path);
    }

    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port.join());
    }

    /** Asks it. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    /** The sum of the metrics whose name and labels begin so. */
    double metric(String beginning) throws IOException, InterruptedException {
        return get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
                .sum();
    }

    long pid() {
        return process.pid();
    }

    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Resident memory in bytes, as Linux tells. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    /** Bytes in use of its heap after a collection. */
    long alive() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        int status = new ProcessBuilder(jcmd, String.valueOf(pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("jcmd GC.run ended with status " + status);
        }
        return (long) metric("jvm_memory_used_bytes{area=\"heap\"");
    }

    /** Sends SIGTERM. */
    void terminate() {
        // Not process.destroy(), which would close the log as well.
        if (!process.toHandle().destroy()) {
            throw new IllegalStateException("SIGTERM could not be sent to " + pid());
        }
    }

    /** Waits for its end: its log is complete then. */
    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it goes on after SIGTERM");
        }
        logged.join();
    }

    @Override
    public void close() {
        var unused = process.destroyForcibly();
    }
}
