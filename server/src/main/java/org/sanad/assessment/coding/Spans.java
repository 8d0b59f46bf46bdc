package org.sanad.assessment.coding;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.texts.OpenText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The coded words of rounds. */
@Repository
public class Spans {

    private static final String COLUMNS = """
            select s.id, s.submission_id, s.path, s.code_id, s.codebook_version, s.coder, s.begins, s.ends, s.words_hash,
                s.at
            from assessment.span s
            where s.removed_at is null and
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Spans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Span> of(RoundId round) {
        return jdbc.sql(COLUMNS + "s.round_id = :round order by s.submission_id, s.path, s.begins, s.id")
                .param("round", round.value())
                .query(Span.class)
                .list();
    }

    List<Span> of(TextKey text) {
        return jdbc.sql(COLUMNS + "s.submission_id = :submission and s.path = :path order by s.begins, s.ends, s.id")
                .param("submission", text.submissionId())
                .param("path", text.path())
                .query(Span.class)
                .list();
    }

    void add(OpenText text, Stretch stretch, UUID code, int codebookVersion, UUID coder) {
        jdbc.sql("""
                        insert into assessment.span (round_id, submission_id, path, code_id, codebook_version, coder,
                            begins, ends, words_hash, at)
                        values (:round, :submission, :path, :code, :version, :coder, :begins, :ends, :hash, :at)
                        """)
                .param("round", text.questionnaire().round().value())
                .param("submission", text.submission())
                .param("path", text.path())
                .param("code", code)
                .param("version", codebookVersion)
                .param("coder", coder)
                .param("begins", stretch.begins())
                .param("ends", stretch.ends())
                .param("hash", OpenText.hash(text.between(stretch.begins(), stretch.ends())))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false if it is somebody else's or gone */
    boolean remove(UUID span, TextKey text, UUID coder) {
        return jdbc.sql("""
                                update assessment.span set removed_at = :at
                                where id = :span and submission_id = :submission and path = :path and coder = :coder
                                    and removed_at is null
                                """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("span", span)
                        .param("submission", text.submissionId())
                        .param("path", text.path())
                        .param("coder", coder)
                        .update()
                == 1;
    }
}
