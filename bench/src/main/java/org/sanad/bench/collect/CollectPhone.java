package org.sanad.bench.collect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Behaves as ODK Collect does: sets itself up with the content of a QR code, compares hashes before it fetches, asks once
 * before it sends, splits what is too large, and calls a form sent only when it heard 201 or 202.
 */
public final class CollectPhone {

    /** A filled-in form on the phone. @param files by name */
    public record Filled(String instanceId, String xml, Map<String, byte[]> files) {}

    private static final Pattern SERVER = Pattern.compile("\"server_url\"\\s*:\\s*\"([^\"]+)\"");
    private static final String BOUNDARY = "----collect-4711";
    private static final int MOST_FILES = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final Map<String, String> formsByHash = new HashMap<>();
    private String server;
    private long limit = 10_000_000;
    private boolean asked;
    private String lastWords = "";

    private CollectPhone(String server) {
        this.server = server;
    }

    /** Reads a QR code's content: base64 of zlib of JSON. */
    public static CollectPhone setUpWith(String code) throws IOException {
        var packed = Base64.getDecoder().decode(code);
        try (var settings = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            var found = SERVER.matcher(new String(settings.readAllBytes(), StandardCharsets.UTF_8));
            if (!found.find()) {
                throw new IllegalStateException("No server in the code");
            }
            return new CollectPhone(found.group(1).replace("\\/", "/"));
        }
    }

    public static CollectPhone at(String server) {
        return new CollectPhone(server);
    }

    /** The same phone, when the server stands elsewhere now. */
    public void moved(String elsewhere) {
        server = elsewhere;
    }

    /** Fetches what is new, with everything that belongs to it; answers with how many forms it has now. */
    public int fetchForms() {
        var list = get(server + "/formList").body();
        for (var form : elements(list, "xform")) {
            var hash = element(form, "hash");
            if (!formsByHash.containsKey(hash)) {
                var xml = get(element(form, "downloadUrl")).body();
                if (!hash.equals("md5:" + md5(xml.getBytes(StandardCharsets.UTF_8)))) {
                    throw new IllegalStateException("The form is not what its hash says");
                }
                if (form.contains("<manifestUrl>")) {
                    fetchMedia(element(form, "manifestUrl"));
                }
                formsByHash.put(hash, xml);
            }
        }
        return formsByHash.size();
    }

    private void fetchMedia(String manifestUrl) {
        for (var file : elements(get(manifestUrl).body(), "mediaFile")) {
            var content = get(element(file, "downloadUrl")).body();
            var isList = file.contains("integrityUrl");
            var hash = "md5:" + md5(content.getBytes(StandardCharsets.UTF_8));
            if (!isList && !element(file, "hash").equals(hash)) {
                throw new IllegalStateException(element(file, "filename") + " is not what its hash says");
            }
        }
    }

    /** Whether the server has it. False when the line broke or the server said anything but 201 or 202. */
    public boolean send(Filled form) {
        try {
            ask();
            for (var part : parts(form)) {
                var answer = post(part);
                if (answer.statusCode() != 201 && answer.statusCode() != 202) {
                    lastWords = answer.statusCode() + " " + answer.body();
                    return false;
                }
            }
            return true;
        } catch (UncheckedIOException broken) {
            lastWords = String.valueOf(broken.getCause());
            asked = false;
            return false;
        }
    }

    /** Why the last form was not sent, as the phone would show it. */
    public String lastWords() {
        return lastWords;
    }

    /** Once for each run of sending, as the phone does. */
    private void ask() {
        if (asked) {
            return;
        }
        var answer = exchange(request(server + "/submission?deviceID=collect%3Abench")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 204) {
            throw new UncheckedIOException(new IOException("Is this an OpenRosa endpoint? " + answer.statusCode()));
        }
        limit = answer.headers()
                .firstValueAsLong("X-OpenRosa-Accept-Content-Length")
                .orElse(limit);
        asked = true;
    }

    /** Each with the same answers and some of the files; all but the last say that more comes. */
    private List<byte[]> parts(Filled form) {
        var groups = new ArrayList<Map<String, byte[]>>();
        var group = new LinkedHashMap<String, byte[]>();
        long size = 0;
        for (var file : form.files().entrySet()) {
            if (!group.isEmpty() && (size + file.getValue().length > limit || group.size() >= MOST_FILES)) {
                groups.add(group);
                group = new LinkedHashMap<>();
                size = 0;
            }
            group.put(file.getKey(), file.getValue());
            size += file.getValue().length;
        }
        groups.add(group);
        var parts = new ArrayList<byte[]>();
        for (var one : groups) {
            parts.add(body(form.xml(), one, one != groups.getLast()));
        }
        return parts;
    }

    private HttpResponse<String> post(byte[] body) {
        return exchange(request(server + "/submission?deviceID=collect%3Abench")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    static byte[] body(String xml, Map<String, byte[]> files, boolean moreComes) {
        var body = new ByteArrayOutputStream(xml.length() + 512);
        part(
                body,
                "xml_submission_file",
                "submission.xml",
                "text/xml; charset=utf-8",
                xml.getBytes(StandardCharsets.UTF_8));
        files.forEach((name, content) -> part(body, name, name, "image/jpeg", content));
        if (moreComes) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"*isIncomplete*\"\r\n\r\nyes\r\n"
                    .formatted(BOUNDARY)
                    .getBytes(StandardCharsets.UTF_8));
        }
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

    private HttpResponse<String> get(String address) {
        var answer = exchange(request(address).GET());
        if (answer.statusCode() != 200
                || answer.headers().firstValue("X-OpenRosa-Version").isEmpty()) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("User-Agent", "org.odk.collect.android/v2026.3.0 Dalvik/2.1.0")
                .header("X-OpenRosa-Version", "1.0");
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> elements(String xml, String name) {
        return Pattern.compile("<" + name + "[ >](.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(xml)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String element(String xml, String name) {
        var found = Pattern.compile("<" + name + ">(.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(xml);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in " + xml);
        }
        return found.group(1).replace("&amp;", "&");
    }

    static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
