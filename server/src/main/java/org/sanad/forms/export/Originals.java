package org.sanad.forms.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sanad.files.OpenFile;
import org.sanad.files.StoredFileId;
import org.sanad.forms.export.cells.FileNames;
import org.sanad.forms.rows.Selection;
import org.sanad.forms.submissions.Attachments;
import org.sanad.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came, as it came: the bytes of submissions and the files beside them, in archives. */
@Repository
class Originals {

    private static final int AT_ONCE = 5;
    private static final String LOST = "lost-files.txt";

    private final JdbcClient jdbc;
    private final OpenFile openFile;

    Originals(JdbcClient jdbc, OpenFile openFile) {
        this.jdbc = jdbc;
        this.openFile = openFile;
    }

    void xml(Selection selection, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        jdbc.sql("""
                        select s.id, v.number, v.content
                        from forms.submission s
                        join forms.submission_version v on v.submission_id = s.id
                        where
                        """ + Selection.WHERE + "order by s.id, v.number")
                .params(selection.parameters())
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    var name = row.getString(1) + "-" + row.getInt(2) + ".xml";
                    var content = row.getBytes(3);
                    WriteCsv.row(() -> entry(zip, name, content));
                });
        zip.finish();
    }

    /** The newest of each name, in a folder for each submission; what is lost is named, not passed over. */
    void media(Selection selection, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        List<String> lost = new ArrayList<>();
        var folder = new Folder();
        jdbc.sql("""
                        select distinct on (s.id, a.name) s.id, a.name, a.file_id
                        from forms.submission s
                        join forms.attachment a on a.submission_id = s.id
                        where
                        """ + Selection.WHERE + "order by s.id, a.name, a.number desc")
                .params(selection.parameters())
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    var name = folder.place(row.getString(1), row.getString(2));
                    var file = new StoredFileId(row.getObject(3, UUID.class));
                    WriteCsv.row(() -> file(zip, name, file, lost));
                });
        if (!lost.isEmpty()) {
            entry(zip, LOST, String.join("\n", lost).getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private void file(ZipOutputStream zip, String name, StoredFileId file, List<String> lost) throws IOException {
        try {
            entry(zip, name, openFile.open(file, Attachments.OWNER).content());
        } catch (Refused notThere) {
            lost.add(name);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Names within one submission at a time. */
    private static final class Folder {

        private String submission = "";
        private FileNames names = new FileNames();

        String place(String of, String name) {
            if (!submission.equals(of)) {
                submission = of;
                names = new FileNames();
            }
            return submission + "/" + names.free(name);
        }
    }
}
