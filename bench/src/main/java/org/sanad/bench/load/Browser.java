package org.sanad.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signed-in browser: keeps cookies, sends a page's token with each form, follows nothing by itself. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----sanad-bench";

    private final String origin;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    public Browser(int port, String username, String password) {
        this.origin = "http://127.0.0.1:" + port;
        post("/sign-in", Map.of("username", username, "password", password, "_csrf", token(get("/sign-in"))));
    }

    /** The page; anything but 200 is a mistake of the bench. */
    public String get(String path) {
        return send(path, request(path).GET(), 200).body();
    }

    /** What is handed over while it is made. */
    public InputStream open(String path) {
        try {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret that a form of the page is sent with. */
    public static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No form in the page");
        }
        return found.group(1);
    }

    /** Sends a form; answers with the address it leads to. */
    public String post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return led(
                path,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Sends as the script of a phone does; answers with what it is told. */
    String json(String path, String body, String token) {
        return send(
                        path,
                        request(path)
                                .header("Content-Type", "application/json")
                                .header("X-CSRF-TOKEN", token)
                                .POST(BodyPublishers.ofString(body)),
                        200)
                .body();
    }

    String upload(String path, byte[] file, Map<String, String> fields) {
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.xlsx\"\r\n"
                        .formatted(BOUNDARY))
                .append("Content-Type: application/octet-stream\r\n\r\n");
        return led(
                path,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString(head.toString()),
                                BodyPublishers.ofByteArray(file),
                                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Accept-Language", "en");
    }

    private String led(String path, HttpRequest.Builder request) {
        var to = send(path, request, 302).headers().firstValue("Location").orElse("");
        return to.replaceFirst("^https?://[^/]+", "");
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request, int expected) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException("%s answered %d: %s"
                        .formatted(path, answer.statusCode(), answer.body().replaceAll("<[^>]*>|\\s+", " ")));
            }
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
