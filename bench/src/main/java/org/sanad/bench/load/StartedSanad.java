package org.sanad.bench.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Sanad as {@code ./sanad run} starts it, with the memory and the compiler that users have. */
public record StartedSanad(Process process, int port) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    public static StartedSanad on(Path folder, Path door) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var said = folder.resolve("bench.log").toFile();
        var process = new ProcessBuilder(
                        door.toString(),
                        "run",
                        "--address",
                        "127.0.0.1",
                        "--port",
                        "" + port,
                        "--data",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        var started = new StartedSanad(process, port);
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!started.answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                started.close();
                throw new IllegalStateException("Sanad did not start; see " + said);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return started;
    }

    private boolean answers() {
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                    .build();
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
