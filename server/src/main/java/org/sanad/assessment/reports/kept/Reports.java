package org.sanad.assessment.reports.kept;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audience;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.reports.evidence.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports of rounds, without their content. */
@Repository
public class Reports {

    private static final String COLUMNS =
            "select id, round_id, title_en, title_ar, title_ckb, audience from assessment.report ";

    private record Row(UUID id, UUID roundId, String titleEn, String titleAr, String titleCkb, Audience audience) {

        Report report() {
            return new Report(id, new RoundId(roundId), Wording.of(titleEn, titleAr, titleCkb), audience);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID add(RoundId round, Wording title, Audience audience, @Nullable UUID user) {
        return titled(jdbc.sql("""
                        insert into assessment.report (round_id, title_en, title_ar, title_ckb, audience, made_at, made_by)
                        values (:round, :en, :ar, :ckb, :audience, :now, :user) returning id
                        """), title)
                .param("round", round.value())
                .param("audience", audience.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", user)
                .query(UUID.class)
                .single();
    }

    public void change(UUID report, Wording title, Audience audience) {
        titled(jdbc.sql("""
                        update assessment.report set title_en = :en, title_ar = :ar, title_ckb = :ckb, audience = :audience
                        where id = :id
                        """), title)
                .param("audience", audience.name())
                .param("id", report)
                .update();
    }

    public Optional<Report> find(RoundId round, UUID report) {
        return jdbc.sql(COLUMNS + "where id = :id and round_id = :round")
                .param("id", report)
                .param("round", round.value())
                .query(Row.class)
                .optional()
                .map(Row::report);
    }

    /** The latest first. */
    public List<Report> of(RoundId round) {
        return jdbc
                .sql(COLUMNS + "where round_id = :round order by id desc")
                .param("round", round.value())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::report)
                .toList();
    }

    /** Waits for whoever else changes this report. */
    public void hold(UUID report) {
        jdbc.sql("select 1 from assessment.report where id = :id for update")
                .param("id", report)
                .query(Integer.class)
                .optional();
    }

    private static JdbcClient.StatementSpec titled(JdbcClient.StatementSpec statement, Wording title) {
        return statement
                .param("en", title.in("en").orElse(""))
                .param("ar", title.in("ar").orElse(""))
                .param("ckb", title.in("ckb").orElse(""));
    }
}
