package org.sanad.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A phone with a collecting app, as far as a server sees it. */
public final class Phone {

    private static final String BOUNDARY = "----phone-7f3a";
    public static final String PARTS = "multipart/form-data; boundary=" + BOUNDARY;

    private final String door;
    private final HttpClient client = HttpClient.newHttpClient();

    private Phone(String door) {
        this.door = door;
    }

    /** Set up with the page that shows a phone's code. */
    static Phone setUpWith(String page) {
        return new Phone(Jsoup.parse(page).select(".hint .code").text());
    }

    public static Phone at(String door) {
        return new Phone(door);
    }

    public String door() {
        return door;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path.startsWith("http") ? path : door + path).GET());
    }

    public Document xml(String path) {
        return Jsoup.parse(get(path).body(), Parser.xmlParser());
    }

    public HttpResponse<String> ask() {
        return send(request(door + "/submission?deviceID=collect%3A1").HEAD());
    }

    public HttpResponse<String> submit(String xml) {
        return submit(xml, Map.of());
    }

    public HttpResponse<String> submit(String xml, Map<String, byte[]> files) {
        return post(body(xml, files), "multipart/form-data; boundary=" + BOUNDARY);
    }

    public HttpResponse<String> post(byte[] body, String contentType) {
        return send(request(door + "/submission?deviceID=collect%3A1")
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public static byte[] body(String xml, Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        part(body, "xml_submission_file", "submission.xml", "text/xml", xml.getBytes(StandardCharsets.UTF_8));
        files.forEach((name, content) -> part(body, name, name, "application/octet-stream", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String file, String type, byte[] content) {
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, name, file, type)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("User-Agent", "org.koboc.collect.android/v2026.3 (Dalvik/2.1.0)")
                .header("X-OpenRosa-Version", "1.0");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
