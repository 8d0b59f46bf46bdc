package org.sanad.forms.review.decisions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments on submissions. */
@Repository
public class ReviewComments {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewComments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<ReviewComment> of(SubmissionId submission) {
        return jdbc.sql("select id, said, at, by from forms.review_comment where submission_id = :id order by id")
                .param("id", submission.value())
                .query(ReviewComment.class)
                .list();
    }

    void add(SubmissionId submission, String said, @Nullable UUID by) {
        jdbc.sql("insert into forms.review_comment (submission_id, said, at, by) values (:id, :said, :at, :by)")
                .param("id", submission.value())
                .param("said", said)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
