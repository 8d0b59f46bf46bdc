package org.sanad.forms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Another server on this machine: gives what it was told to, refuses who has not its key, and remembers who asked. */
final class FakeServer implements AutoCloseable {

    /** As an answer: there is none now. */
    static final String AWAY = "away";

    private final HttpServer server;
    private final Map<String, byte[]> answers = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private volatile String key = "";
    private volatile int status = 200;

    FakeServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whoever asks must bring this as Authorization. */
    FakeServer openedBy(String authorization) {
        key = authorization;
        return this;
    }

    /** @param pathAndQuery whatever its query says, where it ends with a question mark */
    FakeServer gives(String pathAndQuery, String answer) {
        return gives(pathAndQuery, answer.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    FakeServer gives(String pathAndQuery, byte[] answer) {
        answers.put(pathAndQuery, answer);
        return this;
    }

    void answers(int with) {
        status = with;
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    synchronized List<String> bodies() {
        return List.copyOf(bodies);
    }

    synchronized List<String> signatures() {
        return List.copyOf(signatures);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(path);
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        signatures.add(exchange.getRequestHeaders().getFirst("X-Sanad-Timestamp") + " "
                + exchange.getRequestHeaders().getFirst("X-Sanad-Signature"));
        var isOpen = key.isEmpty() || key.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var found = answers.entrySet().stream()
                .filter(entry ->
                        entry.getKey().endsWith("?") ? path.startsWith(entry.getKey()) : path.equals(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
        var isAway = found.map(answer -> new String(answer, java.nio.charset.StandardCharsets.UTF_8))
                .equals(java.util.Optional.of(AWAY));
        var code = !isOpen ? 401 : isAway ? 503 : found.isPresent() ? status : 404;
        var body = code == 200 ? found.orElseThrow() : new byte[0];
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
