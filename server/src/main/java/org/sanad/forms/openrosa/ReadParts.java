package org.sanad.forms.openrosa;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.jspecify.annotations.Nullable;
import org.sanad.files.IncomingFile;
import org.sanad.files.ReceiveFile;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Takes a submission and its files out of a request, as they come: nothing larger than the submission itself is held in
 * memory. The names of parts are names and never paths.
 */
@Component
public class ReadParts {

    /** What a phone may send in one request; told to it beforehand, so that it sends more in several. */
    public static final long MOST_BYTES = 100L << 20;

    static final String SUBMISSION = "xml_submission_file";

    private static final String UNFINISHED = "*isIncomplete*";
    private static final long MOST_XML_BYTES = 10L << 20;
    private static final long MOST_PARTS = 300;
    private static final int LONGEST_NAME = 200;

    private final ReceiveFile receiveFile;

    ReadParts(ReceiveFile receiveFile) {
        this.receiveFile = receiveFile;
    }

    /**
     * All parts of a request.
     *
     * @param contentType with the boundary of the parts
     * @param length of the body in bytes; -1 if nobody knows
     * @throws Refused for whatever cannot be taken apart, and for what is too large
     */
    public SentParts read(InputStream body, @Nullable String contentType, long length) {
        var files = new ArrayList<IncomingFile>();
        try {
            return read(new Request(body, contentType, length), files);
        } catch (IOException | RuntimeException broken) {
            files.forEach(IncomingFile::close);
            throw broken instanceof Refused refused ? refused : refused(broken);
        }
    }

    private SentParts read(Request request, List<IncomingFile> files) throws IOException {
        var upload = new FileUpload();
        upload.setSizeMax(MOST_BYTES);
        upload.setFileCountMax(MOST_PARTS);
        var parts = upload.getItemIterator(request);
        byte @Nullable [] xml = null;
        var seen = new HashSet<String>();
        while (parts.hasNext()) {
            var part = parts.next();
            if (SUBMISSION.equals(part.getFieldName())) {
                if (xml != null) {
                    throw bad("submission-twice");
                }
                xml = xml(part);
            } else if (!UNFINISHED.equals(part.getFieldName())) {
                files.add(file(part, seen));
            }
        }
        if (xml == null) {
            throw bad("submission-missing");
        }
        return new SentParts(xml, List.copyOf(files));
    }

    private static byte[] xml(FileItemStream part) throws IOException {
        try (var content = part.openStream()) {
            var bytes = content.readNBytes((int) MOST_XML_BYTES + 1);
            if (bytes.length > MOST_XML_BYTES) {
                throw new Refused(Refused.Kind.TOO_LARGE, Problem.of("submission-too-large", MOST_XML_BYTES >> 20));
            }
            return bytes;
        }
    }

    private IncomingFile file(FileItemStream part, Set<String> seen) throws IOException {
        var name = name(part);
        if (!seen.add(name)) {
            throw bad("attachment-twice", name);
        }
        try (var content = part.openStream()) {
            return receiveFile
                    .receive(name, content, MOST_BYTES)
                    .orElseThrow(() ->
                            new Refused(Refused.Kind.TOO_LARGE, Problem.of("submission-too-large", MOST_BYTES >> 20)));
        }
    }

    /** Phones say it twice; some only as the part's name. */
    private static String name(FileItemStream part) {
        var told = part.getName() == null || part.getName().isBlank() ? part.getFieldName() : part.getName();
        var name = told == null ? "" : told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.equals(".")
                || name.equals("..")
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw bad("attachment-name");
        }
        return name;
    }

    private static Refused refused(Exception broken) {
        return isTooLarge(broken)
                ? new Refused(Refused.Kind.TOO_LARGE, Problem.of("submission-too-large", MOST_BYTES >> 20))
                : bad("submission-cut-off");
    }

    private static boolean isTooLarge(@Nullable Throwable broken) {
        return broken != null
                && (broken.getClass().getSimpleName().contains("SizeLimit") || isTooLarge(broken.getCause()));
    }

    private static Refused bad(String code, Object... arguments) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments));
    }
}
