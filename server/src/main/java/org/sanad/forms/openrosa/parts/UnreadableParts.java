package org.sanad.forms.openrosa.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;

/** Why a body could not be taken apart: the sender hears what is wrong with it and where; our own failures stay ours. */
final class UnreadableParts {

    private UnreadableParts() {}

    /** @param part the part in which it happened; 0 before the first */
    static RuntimeException told(Exception broken, int part) {
        if (broken instanceof Refused || broken instanceof UncheckedIOException) {
            return (RuntimeException) broken;
        }
        if (broken.getCause() instanceof SizeException) {
            return bad("part-header", part + 1);
        }
        return isTheirs(broken) ? bad("submission-cut-off", part) : new UncheckedIOException((IOException) broken);
    }

    static Refused tooLarge() {
        return new Refused(Refused.Kind.TOO_LARGE, Problem.of("submission-too-large", ReadParts.MOST_BYTES >> 20));
    }

    /** Whatever the reader of parts throws, and a line that broke; what is left is the disk. */
    private static boolean isTheirs(Exception broken) {
        return !(broken instanceof IOException)
                || broken instanceof Line.Broken
                || broken instanceof MultipartStream.MalformedStreamException;
    }

    private static Refused bad(String code, Object... arguments) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments));
    }
}
