package org.sanad.forms.openrosa;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers as OpenRosa clients know them: each names the version, and XML is text/xml and nothing else. */
public final class OpenRosa {

    static final String VERSION_HEADER = "X-OpenRosa-Version";
    static final String LIMIT_HEADER = "X-OpenRosa-Accept-Content-Length";

    private static final MediaType TEXT_XML = new MediaType("text", "xml", StandardCharsets.UTF_8);
    private static final String RESPONSE = "http://openrosa.org/http/response";

    private OpenRosa() {}

    static ResponseEntity.BodyBuilder answer(int status) {
        return ResponseEntity.status(status)
                .header(VERSION_HEADER, "1.0")
                .header(LIMIT_HEADER, String.valueOf(ReadParts.MOST_BYTES))
                .cacheControl(CacheControl.noCache().cachePrivate());
    }

    static ResponseEntity<byte[]> xml(int status, byte[] body) {
        return answer(status).contentType(TEXT_XML).body(body);
    }

    /** What the phone shows to whoever holds it. */
    public static ResponseEntity<byte[]> message(int status, String message) {
        var nature = status < 300 ? "submit_success" : "error";
        return xml(
                status,
                XmlText.document(
                        "OpenRosaResponse",
                        RESPONSE,
                        body -> body.element(
                                "message", java.util.Map.of("nature", nature), inner -> inner.say(message))));
    }
}
