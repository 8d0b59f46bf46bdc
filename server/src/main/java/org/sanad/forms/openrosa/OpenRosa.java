package org.sanad.forms.openrosa;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sanad.forms.openrosa.parts.ReadParts;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** Answers as OpenRosa clients know them: each names the version, and XML is text/xml and nothing else. */
public final class OpenRosa {

    static final String VERSION_HEADER = "X-OpenRosa-Version";
    static final String VERSION = "1.0";
    static final MediaType TEXT_XML = new MediaType("text", "xml", StandardCharsets.UTF_8);

    private static final String LIMIT_HEADER = "X-OpenRosa-Accept-Content-Length";
    private static final String RESPONSE = "http://openrosa.org/http/response";

    private OpenRosa() {}

    static ResponseEntity.BodyBuilder answer(int status) {
        return ResponseEntity.status(status)
                .header(VERSION_HEADER, VERSION)
                .header(LIMIT_HEADER, String.valueOf(ReadParts.MOST_BYTES))
                .cacheControl(CacheControl.noCache().cachePrivate());
    }

    /** Phones keep what they fetched and ask whether it has changed. The mark is a weak one, so that it may be packed. */
    static ResponseEntity<byte[]> fetched(MediaType type, byte[] body) {
        return answer(200)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
                .contentType(type)
                .body(body);
    }

    /** What the phone shows to whoever holds it. */
    public static ResponseEntity<byte[]> message(int status, String message) {
        return answer(status).contentType(TEXT_XML).body(said(status, message));
    }

    static byte[] said(int status, String message) {
        var nature = status < 300 ? "submit_success" : "error";
        return XmlText.document(
                "OpenRosaResponse",
                RESPONSE,
                body -> body.element("message", Map.of("nature", nature), inner -> inner.say(message)));
    }
}
