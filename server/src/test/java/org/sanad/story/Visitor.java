package org.sanad.story;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser: keeps cookies, follows redirects only when asked, and sends forms with the page's token. */
public final class Visitor {

    private final String origin;
    private final HttpClient client;

    public Visitor(int port) {
        this.origin = "http://127.0.0.1:" + port;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Signs in; the answer is the redirect that follows. */
    public HttpResponse<String> signIn(String username, String password) {
        return submit("/sign-in", "/sign-in", Map.of("username", username, "password", password));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> head(String path) {
        return send(request(path).HEAD());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), origin + path);
    }

    public HttpResponse<byte[]> download(String path) {
        try {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens {@code formPage}, takes its CSRF token and posts the fields to {@code action}. */
    public HttpResponse<String> submit(String formPage, String action, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf(formPage));
        return post(action, all);
    }

    /** Posts exactly these fields. */
    public HttpResponse<String> post(String action, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts JSON with the token in a header, as a page's script does. */
    public HttpResponse<String> postJson(String action, String body, String token) {
        return send(request(action)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts parts as they are with the token in a header, as a page's script does; headers are name and value in turns. */
    public HttpResponse<String> postParts(String action, byte[] body, String contentType, String... headers) {
        var request = request(action).header("Content-Type", contentType);
        return send((headers.length == 0 ? request : request.headers(headers))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Opens {@code formPage}, takes its CSRF token and sends a file with the fields, as a browser does. */
    public HttpResponse<String> upload(
            String formPage, String action, String fileName, byte[] file, Map<String, String> fields) {
        var boundary = "----sanad" + Integer.toHexString(fileName.hashCode());
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf(formPage));
        var head = new StringBuilder();
        all.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(boundary, fileName))
                .append("Content-Type: application/octet-stream\r\n\r\n");
        return send(request(action)
                .header("Referer", origin + formPage)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    public String csrf(String formPage) {
        var field = page(formPage).selectFirst("input[name=_csrf]");
        return field == null ? "" : field.val();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
