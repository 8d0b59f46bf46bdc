package org.sanad.forms.export;

import java.io.IOException;
import java.io.OutputStream;
import org.sanad.forms.export.cells.FileNames;

/** An export that may begin. Closing it lets another one in. */
final class Export implements AutoCloseable {

    private final Contents contents;
    private final Runnable written;
    private final Content content;

    /** Writes all of it. */
    interface Content {

        void write(Contents contents, OutputStream out) throws IOException;
    }

    Export(Contents contents, Content content, Runnable written) {
        this.contents = contents;
        this.content = content;
        this.written = written;
    }

    ExportKind kind() {
        return contents.wish().kind();
    }

    /** As the form is called, without an ending. */
    String name() {
        return FileNames.safe(contents.form().xmlId());
    }

    void write(OutputStream out) throws IOException {
        content.write(contents, out);
    }

    @Override
    public void close() {
        written.run();
    }
}
