package org.sanad.assessment.coding;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.assessment.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is done with which text, and which texts two people code. */
@Repository
public class CodedTexts {

    private record Done(UUID submissionId, String path, UUID coder) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CodedTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Coders who are done, the first first. */
    public Map<TextKey, List<UUID>> done(RoundId round) {
        return jdbc.sql("""
                        select t.submission_id, t.path, t.coder
                        from assessment.coded_text t
                        join assessment.interview i on i.submission_id = t.submission_id
                        where i.round_id = :round
                        order by t.done_at, t.coder
                        """).param("round", round.value()).query(Done.class).list().stream()
                .collect(Collectors.groupingBy(
                        done -> new TextKey(done.submissionId(), done.path()),
                        Collectors.mapping(Done::coder, Collectors.toList())));
    }

    /** Texts that are coded by two who do not see each other's work. */
    public Set<TextKey> doubled(RoundId round) {
        return new HashSet<>(
                jdbc.sql("select submission_id, path from assessment.double_coding where round_id = :round")
                        .param("round", round.value())
                        .query(TextKey.class)
                        .list());
    }

    void markDone(TextKey text, UUID coder) {
        jdbc.sql("""
                        insert into assessment.coded_text (submission_id, path, coder, done_at)
                        values (:submission, :path, :coder, :at)
                        on conflict do nothing
                        """)
                .param("submission", text.submissionId())
                .param("path", text.path())
                .param("coder", coder)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Gives texts back to be coded by one. */
    void single(Collection<TextKey> texts) {
        texts.forEach(text -> jdbc.sql(
                        "delete from assessment.double_coding where submission_id = :submission and path = :path")
                .param("submission", text.submissionId())
                .param("path", text.path())
                .update());
    }

    void doubled(RoundId round, Collection<TextKey> texts) {
        texts.forEach(text -> jdbc.sql("""
                        insert into assessment.double_coding (submission_id, path, round_id, drawn_at)
                        values (:submission, :path, :round, :at)
                        on conflict do nothing
                        """)
                .param("submission", text.submissionId())
                .param("path", text.path())
                .param("round", round.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }
}
