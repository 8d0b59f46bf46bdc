package org.sanad.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was handed in.
 *
 * @param name as the browser tells it; kept for people to recognise the file by, never used as a path
 */
public record Upload(String name, byte[] content) {

    public static final Upload NONE = new Upload("", new byte[0]);

    public static Upload of(MultipartFile file) {
        try {
            return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
