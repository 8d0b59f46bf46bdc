package org.sanad.forms.openrosa.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadBase;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;

/**
 * The parts of a body, one after the other. Nothing is passed over: what follows a boundary and is no part may be the
 * rest of a photograph in which the boundary occurred, and a photograph cut off must not be taken for a whole one.
 */
final class Parts {

    /** Names in percent letters are long; a head without end is not read on and on. */
    private static final int MOST_HEAD_BYTES = 8 << 10;

    private static final int AT_ONCE = 1 << 16;

    /**
     * One part of a body.
     *
     * @param name of the part
     * @param file name of the file it brings; null where none is told
     * @param type of its content; null where none is told
     */
    record Part(
            String name, @Nullable String file, @Nullable String type, InputStream content) {

        /** Not a date, a number or the like, which some clients add. */
        boolean isFile() {
            return file != null || type != null;
        }
    }

    private final FileUpload heads = new FileUpload();
    private final MultipartStream body;
    private Optional<InputStream> open = Optional.empty();
    private int number;

    /** @throws Refused for a body that is not in parts */
    Parts(InputStream body, @Nullable String contentType) {
        var type = Objects.requireNonNullElse(contentType, "");
        var isInParts = type.toLowerCase(Locale.ROOT).startsWith(FileUploadBase.MULTIPART_FORM_DATA);
        byte @Nullable [] boundary = isInParts ? heads.getBoundary(type) : null;
        if (boundary == null || boundary.length == 0 || boundary.length > AT_ONCE / 2) {
            throw refused("submission-not-in-parts");
        }
        this.body = new MultipartStream(body, boundary, AT_ONCE, null);
        this.body.setHeaderEncoding("UTF-8");
        this.body.setPartHeaderSizeMax(MOST_HEAD_BYTES);
    }

    /** How many parts have begun. */
    int number() {
        return number;
    }

    /** The next part, to be read before the one after it. */
    Optional<Part> next() throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
        if (!(number == 0 ? body.skipPreamble() : body.readBoundary())) {
            if (number > 0) {
                requireNothingMore();
            }
            return Optional.empty();
        }
        return Optional.of(part(body.readHeaders()));
    }

    private Part part(String head) {
        number++;
        var headers = heads.getParsedHeaders(head);
        @Nullable String type = headers.getHeader(FileUploadBase.CONTENT_TYPE);
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith(FileUploadBase.MULTIPART)) {
            throw refused("part-nested", number);
        }
        @Nullable String name = heads.getFieldName(headers);
        if (name == null) {
            throw refused("part-without-name", number);
        }
        InputStream content = body.newInputStream();
        open = Optional.of(content);
        return new Part(name, heads.getFileName(headers), type, content);
    }

    private void requireNothingMore() {
        try {
            while (true) {
                if (!Character.isWhitespace(body.readByte())) {
                    throw refused("part-after-end", number);
                }
            }
        } catch (IOException end) {
            // all is read
        }
    }

    private static Refused refused(String code, Object... arguments) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments));
    }
}
