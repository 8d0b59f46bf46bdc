package org.sanad.forms.openrosa.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private static final String SUBMISSION = "xml_submission_file";
    /** The mark of a split upload. What is missing is known without it. */
    private static final String UNFINISHED = "*isIncomplete*";

    private static final long MOST_XML_BYTES = 10L << 20;

    /** Phones send a hundred files at once at most. */
    private static final int MOST_PARTS = 300;

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final ReceiveFile receiveFile;
    private final LargeForms largeForms = new LargeForms(PATIENCE);

    ReadParts(ReceiveFile receiveFile) {
        this.receiveFile = receiveFile;
    }

    /**
     * All parts of a request.
     *
     * @param contentType with the boundary of the parts
     * @param length of the body in bytes; -1 if nobody knows
     * @throws Refused for whatever cannot be taken apart, and for what is too large; no file remains then
     * @throws UncheckedIOException where it is our disk that fails
     */
    public SentParts read(InputStream body, @Nullable String contentType, long length) {
        if (length > MOST_BYTES) {
            throw UnreadableParts.tooLarge();
        }
        var line = new Line(body, MOST_BYTES);
        var parts = new Parts(line, contentType);
        var files = new ArrayList<IncomingFile>();
        var turn = largeForms.turn();
        try {
            return new SentParts(read(parts, files, turn), List.copyOf(files), turn);
        } catch (IOException | RuntimeException broken) {
            files.forEach(IncomingFile::close);
            turn.close();
            throw line.isTooLong() ? UnreadableParts.tooLarge() : UnreadableParts.told(broken, parts.number());
        }
    }

    private byte[] read(Parts parts, List<IncomingFile> files, LargeForms.Turn turn) throws IOException {
        byte @Nullable [] xml = null;
        var seen = new HashSet<String>();
        for (var next = parts.next(); next.isPresent(); next = parts.next()) {
            var part = next.get();
            if (parts.number() > MOST_PARTS) {
                throw new Refused(Refused.Kind.TOO_LARGE, Problem.of("submission-too-many-parts", MOST_PARTS));
            }
            if (SUBMISSION.equals(part.name())) {
                if (xml != null) {
                    throw bad("submission-twice");
                }
                xml = xml(part, turn);
            } else if (part.isFile() && !UNFINISHED.equals(part.name())) {
                files.add(file(part, seen));
            }
        }
        if (xml == null) {
            throw bad("submission-missing");
        }
        return xml;
    }

    private static byte[] xml(Parts.Part part, LargeForms.Turn turn) throws IOException {
        try (var content = part.content()) {
            var first = content.readNBytes(LargeForms.LARGE_BYTES);
            if (first.length < LargeForms.LARGE_BYTES) {
                return first;
            }
            turn.await();
            var rest = content.readNBytes((int) MOST_XML_BYTES + 1 - first.length);
            if (first.length + rest.length > MOST_XML_BYTES) {
                throw new Refused(Refused.Kind.TOO_LARGE, Problem.of("submission-too-long", MOST_XML_BYTES >> 20));
            }
            var whole = Arrays.copyOf(first, first.length + rest.length);
            System.arraycopy(rest, 0, whole, first.length, rest.length);
            return whole;
        }
    }

    private IncomingFile file(Parts.Part part, Set<String> seen) throws IOException {
        var name = PartName.of(part).orElseThrow(() -> bad("attachment-name", PartName.shown(part)));
        if (!seen.add(name)) {
            throw bad("attachment-twice", name);
        }
        try (var content = part.content()) {
            return receiveFile.receive(name, content, MOST_BYTES).orElseThrow(UnreadableParts::tooLarge);
        }
    }

    private static Refused bad(String code, Object... arguments) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments));
    }
}
