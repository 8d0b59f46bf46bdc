package org.sanad.monitoring.surveys;

import java.util.List;
import org.sanad.assessment.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures of assessments as they were printed. */
@Repository
class PublishedAnswers {

    private final JdbcClient jdbc;

    PublishedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedAnswer> of(RoundId round) {
        return jdbc.sql("""
                        select id, round_id, section, method, printed_in, printed_at_line, indicator as question, answer,
                            breakdown, statistic, value, interviews, counting, variable, options, who,
                            coalesce(contradiction, '') as contradictions, not_counted
                        from monitoring.published_figure
                        where round_id = :round
                        order by id
                        """)
                .param("round", round.value())
                .query(PublishedAnswer.class)
                .list();
    }

    boolean any(RoundId round) {
        return jdbc.sql("select exists (select 1 from monitoring.published_figure where round_id = :round)")
                .param("round", round.value())
                .query(Boolean.class)
                .single();
    }

    /** Keeps a printed figure; one that stands already is never overwritten. */
    void put(PublishedAnswer figure, int year, String place) {
        jdbc.sql("""
                        insert into monitoring.published_figure (id, year, section, place, project_type, indicator,
                            breakdown, statistic, value, printed_at_line, contradiction, round_id, method, printed_in,
                            answer, interviews, counting, variable, options, who, not_counted)
                        values (:id, :year, :section, :place, 'all', :question, :breakdown, :statistic, :value,
                            :printedAtLine, :contradictions, :roundId, :method, :printedIn, :answer, :interviews,
                            :counting, :variable, :options, :who, :notCounted)
                        on conflict do nothing
                        """)
                .param("year", year)
                .param("place", place)
                .param(
                        "counting",
                        figure.counting() == null ? null : figure.counting().name())
                .param("id", figure.id())
                .param("section", figure.section())
                .param("question", figure.question())
                .param("breakdown", figure.breakdown())
                .param("statistic", figure.statistic())
                .param("value", figure.value())
                .param("printedAtLine", figure.printedAtLine())
                .param("contradictions", figure.contradictions())
                .param("roundId", figure.roundId())
                .param("method", figure.method())
                .param("printedIn", figure.printedIn())
                .param("answer", figure.answer())
                .param("interviews", figure.interviews())
                .param("variable", figure.variable())
                .param("options", figure.options())
                .param("who", figure.who())
                .param("notCounted", figure.notCounted())
                .update();
    }
}
