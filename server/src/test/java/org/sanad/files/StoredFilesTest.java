package org.sanad.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.shared.Kept;
import org.sanad.shared.Refused;
import org.sanad.story.StoryTest;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of files that people hand in, and of files that somebody hands in to do harm. */
@StoryTest
class StoredFilesTest {

    private static final Accepted SCAN = Accepted.scan("test");
    private static final Accepted PICTURE = Accepted.picture("test");
    private static final Accepted DOCUMENT = Accepted.document("test");

    private final StoreFile storeFile;
    private final OpenFile openFile;
    private final SweepFiles sweepFiles;
    private final DataFolder folder;
    private final TransactionTemplate transaction;

    StoredFilesTest(
            StoreFile storeFile,
            OpenFile openFile,
            SweepFiles sweepFiles,
            DataFolder folder,
            TransactionTemplate transaction) {
        this.storeFile = storeFile;
        this.openFile = openFile;
        this.sweepFiles = sweepFiles;
        this.folder = folder;
        this.transaction = transaction;
    }

    @Test
    void a_document_comes_back_as_it_was_and_only_to_its_owner() {
        var pdf = SampleFiles.pdf("/Type /Catalog");
        var id = stored("leaflet.pdf", pdf, DOCUMENT);
        assertThat(openFile.open(id, "test").content()).isEqualTo(pdf);
        assertThatThrownBy(() -> openFile.open(id, "somebody-else")).isInstanceOf(Refused.class);
    }

    @Test
    void a_file_goes_out_to_be_kept_and_never_to_be_run() {
        var answer = openFile.open(stored("a.pdf", SampleFiles.pdf("/A 1"), DOCUMENT), "test")
                .download();
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(String.valueOf(answer.getHeaders().getContentType())).isEqualTo("application/pdf");
    }

    @Test
    void a_picture_loses_its_place_and_is_turned_upright() throws IOException {
        var taken = SampleFiles.withPlace(SampleFiles.picture("jpg", 400, 200), 6);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("GPSLatitude");
        var kept = openFile.open(stored("dsc.jpg", taken, PICTURE), "test").content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(image.getRGB(180, 20) & 0xFFFF)
                .as("the red quarter is now on the right")
                .isLessThan(0x4040);
        assertThat(image.getRGB(20, 20) & 0xFF).isGreaterThan(0xC0);
    }

    @ParameterizedTest
    @CsvSource({
        "1,left,top",
        "2,right,top",
        "3,right,bottom",
        "4,left,bottom",
        "5,left,top",
        "6,right,top",
        "7,right,bottom",
        "8,left,bottom"
    })
    void every_way_to_hold_a_camera_is_understood(int orientation, String side, String height) throws IOException {
        var taken = SampleFiles.withPlace(SampleFiles.picture("jpg", 80, 40), orientation);
        var image = ImageIO.read(new ByteArrayInputStream(
                openFile.open(stored("dsc.jpg", taken, PICTURE), "test").content()));
        var x = side.equals("left") ? 5 : image.getWidth() - 5;
        var y = height.equals("top") ? 5 : image.getHeight() - 5;
        assertThat(image.getRGB(x, y) & 0xFF).as("blue where it is red").isLessThan(0x60);
    }

    @Test
    void what_hides_behind_a_picture_does_not_come_along() {
        var two = SampleFiles.joined(
                SampleFiles.picture("jpg", 40, 40),
                SampleFiles.text("<script>alert(1)</script>"),
                SampleFiles.zipBomb());
        var kept = openFile.open(stored("two.jpg", two, PICTURE), "test").content();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("<script>", "PK");
    }

    @Test
    void a_large_picture_is_made_as_small_as_a_page_needs() throws IOException {
        var kept = openFile.open(stored("big.png", SampleFiles.picture("png", 6000, 3000), PICTURE), "test");
        var image = ImageIO.read(new ByteArrayInputStream(kept.content()));
        assertThat(image.getWidth()).isLessThanOrEqualTo(3000);
        assertThat(kept.type()).isEqualTo(FileType.JPEG);
    }

    @Test
    void what_is_not_what_it_says_is_refused_with_words() {
        assertThat(refused("x.jpg", new byte[0], PICTURE)).isEqualTo("file-missing");
        assertThat(refused("x.jpg", SampleFiles.text("<html><script>1</script>"), PICTURE))
                .isEqualTo("file-not-picture");
        assertThat(refused("x.svg", SampleFiles.text("<svg onload='a()'/>"), PICTURE))
                .isEqualTo("file-not-picture");
        assertThat(refused("x.pdf", SampleFiles.zipBomb(), DOCUMENT)).isEqualTo("file-not-pdf");
        assertThat(refused("x.pdf", SampleFiles.picture("png", 4, 4), DOCUMENT)).isEqualTo("file-not-pdf");
        assertThat(refused("x.jpg", SampleFiles.pdf(""), PICTURE)).isEqualTo("file-not-picture");
        assertThat(refused("x.jpg", SampleFiles.text("MZ program"), SCAN)).isEqualTo("file-not-scan");
        assertThat(refused("x.webp", SampleFiles.text("RIFF1234WEBPVP8 "), PICTURE))
                .isEqualTo("file-is-webp");
        assertThat(refused("x.gif", SampleFiles.text("GIF89a"), PICTURE)).isEqualTo("file-not-picture");
    }

    @Test
    void damaged_and_overlarge_files_are_refused_with_words() {
        var jpeg = SampleFiles.picture("jpg", 300, 300);
        assertThat(refused("x.jpg", java.util.Arrays.copyOf(jpeg, 60), PICTURE)).isEqualTo("file-picture-damaged");
        assertThat(refused("x.png", SampleFiles.pixelBomb(), PICTURE)).isEqualTo("file-picture-too-large");
        assertThat(refused("x.jpg", jpeg, new Accepted("test", Set.of(FileType.JPEG), 1_000)))
                .isEqualTo("file-over-limit");
    }

    @Test
    void a_pdf_that_is_more_than_a_pdf_is_refused_with_words() {
        assertThat(refused("x.pdf", SampleFiles.text("%PDF-1.7 cut"), DOCUMENT)).isEqualTo("file-pdf-damaged");
        assertThat(refused("x.pdf", SampleFiles.joined(SampleFiles.pdf(""), SampleFiles.zipBomb()), DOCUMENT))
                .isEqualTo("file-is-two");
        assertThat(refused("x.pdf", SampleFiles.joined(SampleFiles.pdf(""), SampleFiles.text("<script>")), DOCUMENT))
                .isEqualTo("file-is-two");
        assertThat(refused("x.pdf", SampleFiles.pdf("/S /JavaScript"), DOCUMENT))
                .isEqualTo("file-pdf-active");
        assertThat(refused("x.pdf", SampleFiles.pdf("/S /#4aava#53cript"), DOCUMENT))
                .isEqualTo("file-pdf-active");
        assertThat(refused("x.pdf", SampleFiles.joined(SampleFiles.text("<html>"), SampleFiles.pdf("")), DOCUMENT))
                .isEqualTo("file-not-pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd.pdf",
        "C:\\temp\\a.b.exe,a.b.pdf",
        "'',file.pdf",
        "'فحص.pdf',فحص.pdf",
        "'a\u202Efdp.exe',a_fdp.pdf",
        "'a\r\nSet-Cookie: x.pdf',a__Set-Cookie_ x.pdf"
    })
    void a_name_is_never_a_path_nor_a_trick(String told, String kept) {
        assertThat(openFile.open(stored(told, SampleFiles.pdf("/N 1"), DOCUMENT), "test")
                        .name())
                .isEqualTo(kept);
    }

    @Test
    void what_was_rolled_back_leaves_no_file_behind() {
        var pdf = SampleFiles.pdf("/Rolled /Back");
        var place = folder.place(StoreFile.sha256(pdf));
        transaction.executeWithoutResult(status -> {
            storeFile.store(new Upload("a.pdf", pdf), DOCUMENT);
            status.setRollbackOnly();
        });
        assertThat(Files.exists(place)).isTrue();
        sweepFiles.sweep();
        assertThat(Files.exists(place)).isFalse();
    }

    @Test
    void the_sweep_never_takes_what_is_being_written() {
        var pdf = SampleFiles.pdf("/Being /Written");
        var id = transaction.execute(status -> {
            var kept = storeFile.store(new Upload("a.pdf", pdf), DOCUMENT).orRefuse();
            assertThat(sweepFiles.sweep()).as("waits").isZero();
            return kept;
        });
        sweepFiles.sweep();
        assertThat(openFile.open(id, "test").content()).isEqualTo(pdf);
    }

    @Test
    void a_discarded_file_is_gone_unless_another_record_shares_it() {
        var pdf = SampleFiles.pdf("/Shared /Content");
        var place = folder.place(StoreFile.sha256(pdf));
        var one = stored("one.pdf", pdf, DOCUMENT);
        var two = stored("two.pdf", pdf, DOCUMENT);
        transaction.executeWithoutResult(status -> storeFile.discard(one));
        assertThat(Files.exists(place)).isTrue();
        transaction.executeWithoutResult(status -> storeFile.discard(two));
        assertThat(Files.exists(place)).isFalse();
    }

    @Test
    void a_file_changed_on_the_disk_is_not_handed_out() throws IOException {
        var pdf = SampleFiles.pdf("/To /Change");
        var id = stored("a.pdf", pdf, DOCUMENT);
        Files.writeString(folder.place(StoreFile.sha256(pdf)), "something else");
        assertThatThrownBy(() -> openFile.open(id, "test")).hasMessageContaining("file-lost");
    }

    private StoredFileId stored(String name, byte[] content, Accepted accepted) {
        return transaction.execute(
                status -> storeFile.store(new Upload(name, content), accepted).orRefuse());
    }

    private String refused(String name, byte[] content, Accepted accepted) {
        var kept = transaction.execute(status -> storeFile.store(new Upload(name, content), accepted));
        return kept instanceof Kept.No<StoredFileId>(var faults)
                ? faults.values().iterator().next().code()
                : "taken";
    }
}
