package org.sanad.xlsform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.javarosa.core.reference.PrefixedRootFactory;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceManager;

/** The files a phone has fetched beside a form, in a folder of their own. */
final class FilesBeside extends PrefixedRootFactory {

    private final Path folder;

    private FilesBeside(Path folder) {
        super(new String[] {"file-csv", "file"});
        this.folder = folder;
    }

    /** From now on these files, and no others, are beside whatever form is opened. */
    static void are(Map<String, String> contents) {
        try {
            Path folder = Files.createTempDirectory("beside-form");
            folder.toFile().deleteOnExit();
            for (Map.Entry<String, String> file : contents.entrySet()) {
                Path written = folder.resolve(file.getKey());
                Files.writeString(written, file.getValue());
                written.toFile().deleteOnExit();
            }
            ReferenceManager.instance().reset();
            ReferenceManager.instance().addReferenceFactory(new FilesBeside(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Reference factory(String terminal, String uri) {
        return new Kept(folder.resolve(terminal.replaceFirst("^/", "")), uri);
    }

    private record Kept(Path file, String uri) implements Reference {

        @Override
        public boolean doesBinaryExist() {
            return Files.exists(file);
        }

        @Override
        public InputStream getStream() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public String getURI() {
            return uri;
        }

        @Override
        public String getLocalURI() {
            return file.toString();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("read only");
        }

        @Override
        public void remove() throws IOException {
            throw new IOException("read only");
        }

        @Override
        public Reference[] probeAlternativeReferences() {
            return new Reference[0];
        }
    }
}
