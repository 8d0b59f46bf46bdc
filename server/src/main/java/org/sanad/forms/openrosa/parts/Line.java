package org.sanad.forms.openrosa.parts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** What comes in from a phone, so much and no more. When it breaks off, that can be told from a failure of our own disk. */
final class Line extends FilterInputStream {

    /** The line broke, or brought too much; we did not fail. */
    static final class Broken extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;

        Broken(IOException cause) {
            super(cause);
        }
    }

    private final long most;
    private long bytes;

    Line(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    boolean isTooLong() {
        return bytes > most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            var read = super.read(into, from, length);
            bytes += Math.max(0, read);
            if (isTooLong()) {
                throw new IOException("too long");
            }
            return read;
        } catch (IOException broken) {
            throw new Broken(broken);
        }
    }
}
