package org.sanad.forms.submissions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.files.IncomingFile;
import org.sanad.files.ReceiveFile;
import org.sanad.files.StoredFileId;
import org.sanad.forms.SubmissionId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The photographs, recordings and logs that came with submissions. */
@Repository
public class Attachments {

    /** To which feature the files belong. */
    public static final String OWNER = "submission";

    private final JdbcClient jdbc;
    private final ReceiveFile receiveFile;
    private final Clock clock;

    Attachments(JdbcClient jdbc, ReceiveFile receiveFile, Clock clock) {
        this.jdbc = jdbc;
        this.receiveFile = receiveFile;
        this.clock = clock;
    }

    /**
     * Keeps files that are not here yet; all are looked at before the first is written.
     *
     * @param number the version of the submission they came with
     * @throws Refused where another content came under that name with the same version
     */
    void keep(SubmissionId submission, int number, List<IncomingFile> files) {
        var missing =
                files.stream().filter(file -> !isHere(submission, number, file)).toList();
        missing.forEach(file -> add(submission, number, file));
    }

    private boolean isHere(SubmissionId submission, int number, IncomingFile file) {
        var known = sha256(submission, file.name(), number);
        if (known.isPresent() && !known.get().equals(file.sha256())) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("attachment-differs", file.name()));
        }
        return known.isPresent();
    }

    private Optional<String> sha256(SubmissionId submission, String name, int number) {
        return jdbc.sql("""
                        select sha256 from forms.attachment
                        where submission_id = :submission and name = :name and number = :number
                        """)
                .param("submission", submission.value())
                .param("name", name)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    private void add(SubmissionId submission, int number, IncomingFile file) {
        var added = jdbc.sql("""
                        insert into forms.attachment (submission_id, name, number, file_id, sha256, bytes, received_at)
                        values (:submission, :name, :number, :file, :sha256, :bytes, :at)
                        on conflict (submission_id, name, number) do nothing
                        """)
                .param("submission", submission.value())
                .param("name", file.name())
                .param("number", number)
                .param("file", receiveFile.keep(file, OWNER).value())
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            keep(submission, number, List.of(file));
        }
    }

    /** The newest of each name. */
    public List<Attachment> of(SubmissionId submission) {
        return jdbc.sql("""
                        select distinct on (name) name, file_id, bytes, received_at, number
                        from forms.attachment where submission_id = :submission
                        order by name, number desc
                        """)
                .param("submission", submission.value())
                .query(Attachment.class)
                .list();
    }

    /** The newest of a name. */
    public Optional<StoredFileId> file(SubmissionId submission, String name) {
        return jdbc.sql("""
                        select file_id from forms.attachment
                        where submission_id = :submission and name = :name
                        order by number desc limit 1
                        """)
                .param("submission", submission.value())
                .param("name", name)
                .query(UUID.class)
                .optional()
                .map(StoredFileId::new);
    }
}
