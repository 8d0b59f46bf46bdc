package org.sanad.files;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file and the only two ways it goes out: handed over to be kept, or a picture inside a page. */
public record OpenedFile(FileType type, String name, byte[] content) {

    /** To be kept as a file; no browser runs or shows it as part of Sanad. */
    public ResponseEntity<byte[]> download() {
        return answer(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8));
    }

    /** For an {@code img}; whatever is no picture by its bytes is handed over instead. */
    public ResponseEntity<byte[]> picture() {
        if (!type.isPicture()) {
            return download();
        }
        return answer(ContentDisposition.inline());
    }

    private ResponseEntity<byte[]> answer(ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}
