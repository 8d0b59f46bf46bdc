package org.sanad.forms;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone with a collecting app, as far as a server sees it. */
public final class Phone {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int MARGIN = 2;
    private static final String BOUNDARY = "----phone-7f3a";
    public static final String PARTS = "multipart/form-data; boundary=" + BOUNDARY;

    private final String door;
    private final HttpClient client = HttpClient.newHttpClient();

    private Phone(String door) {
        this.door = door;
    }

    /** Set up with the page that shows a phone's code, which is read as a camera would read it. */
    static Phone setUpWith(String page) {
        var drawn = Jsoup.parse(page).select("svg.qr");
        var settings = settings(drawn.attr("viewBox"), drawn.select("path").attr("d"));
        return new Phone(settings.get("general").get("server_url").asString());
    }

    private static JsonNode settings(String viewBox, String path) {
        var size = Integer.parseInt(viewBox.split(" ")[2]);
        var squares = new BitMatrix(size - 2 * MARGIN);
        SQUARE.matcher(path)
                .results()
                .forEach(square -> squares.set(
                        Integer.parseInt(square.group(1)) - MARGIN, Integer.parseInt(square.group(2)) - MARGIN));
        try {
            var text = new Decoder().decode(squares).getText();
            var unpacked = new InflaterInputStream(
                    new ByteArrayInputStream(Base64.getDecoder().decode(text)));
            return new JsonMapper().readTree(unpacked);
        } catch (ReaderException unreadable) {
            throw new IllegalStateException(unreadable);
        }
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

    /** Any request at the door, with these headers alone. */
    public HttpResponse<String> call(String method, String path, Map<String, String> headers, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : door + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request);
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
