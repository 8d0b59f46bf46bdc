package org.sanad.forms.openrosa.parts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.sanad.files.FilesWithoutRecords;
import org.sanad.files.IncomingFile;
import org.sanad.shared.Refused;
import org.springframework.util.FileSystemUtils;

/**
 * Whatever bytes come in a request, they are taken apart or refused in words; no file remains; and what was packed as it
 * should be comes out as it went in. Replayed and looked for as {@link org.sanad.forms.submissions}' answers are.
 */
class FuzzPartsTest {

    private static final Path DATA = folder();
    private static final ReadParts PARTS = new ReadParts(FilesWithoutRecords.in(DATA));

    @FuzzTest(maxDuration = "5m")
    void any_body_is_taken_apart_or_refused(byte[] body) {
        read(body, "multipart/form-data; boundary=b");
    }

    @FuzzTest(maxDuration = "5m")
    void any_type_of_a_body_is_understood_or_refused(FuzzedDataProvider data) {
        var type = "multipart/form-data;" + data.consumeString(100);
        read(data.consumeRemainingAsBytes(), type);
    }

    @FuzzTest(maxDuration = "5m")
    void what_was_packed_comes_out_as_it_went_in(FuzzedDataProvider data) throws IOException {
        var body = new ByteArrayOutputStream();
        var sent = new ArrayList<byte[]>();
        pack(body, "xml_submission_file\"; filename=\"s.xml", new byte[] {1});
        for (var i = 0; i < 5 && data.remainingBytes() > 0; i++) {
            var content = data.consumeBytes(data.consumeInt(0, 200_000));
            if (!("\r\n" + new String(content, ISO_8859_1) + "\r\n--b")
                    .replaceFirst("\r\n--b$", "")
                    .contains("\r\n--b")) {
                sent.add(content);
                pack(body, "f\"; filename=\"" + i, content);
            }
        }
        body.writeBytes("--b--\r\n".getBytes(UTF_8));
        try (var parts =
                PARTS.read(new ByteArrayInputStream(body.toByteArray()), "multipart/form-data; boundary=b", -1)) {
            assertThat(parts.files()).hasSameSizeAs(sent);
            for (var i = 0; i < sent.size(); i++) {
                assertThat(content(parts.files().get(i))).isEqualTo(sent.get(i));
            }
        }
        assertThat(left()).isZero();
    }

    private static void read(byte[] body, String type) {
        try (var parts = PARTS.read(new ByteArrayInputStream(body), type, body.length)) {
            parts.files().forEach(file -> assertThat(file.name()).isNotBlank().doesNotContain("/", "\\", "\0"));
        } catch (Refused refused) {
            assertThat(refused.problem().code()).matches("(submission|part|attachment)-[a-z-]+");
        }
        assertThat(left()).isZero();
    }

    private static void pack(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n"
                .formatted(name)
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    private static byte[] content(IncomingFile file) throws IOException {
        return Files.readAllBytes(file.place());
    }

    private static long left() {
        try (var files = Files.walk(DATA)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In memory where there is such a place: a disk is slower than all else here. */
    private static Path folder() {
        var memory = Path.of("/dev/shm");
        try {
            var folder = Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "sanad-parts")
                    : Files.createTempDirectory("sanad-parts");
            var sweep = new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile()), "sweep-parts");
            Runtime.getRuntime().addShutdownHook(sweep);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
