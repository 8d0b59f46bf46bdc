package org.sanad.monitoring.reconciliation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures of the programme as they were printed; those of assessments are kept in the same table. */
@Repository
class PublishedFigures {

    private final JdbcClient jdbc;

    PublishedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedFigure> of(int year) {
        return jdbc.sql("""
                        select id, year, section, place, project_type, indicator, breakdown, statistic, value, base,
                            printed_at_line, contradiction
                        from monitoring.published_figure
                        where year = :year and round_id is null
                        order by id
                        """).param("year", year).query(PublishedFigure.class).list();
    }

    /** Keeps a printed figure; one that stands already is never overwritten. */
    void put(PublishedFigure figure) {
        jdbc.sql("""
                        insert into monitoring.published_figure (id, year, section, place, project_type, indicator,
                            breakdown, statistic, value, base, printed_at_line, contradiction)
                        values (:id, :year, :section, :place, :projectType, :indicator, :breakdown, :statistic, :value,
                            :base, :printedAtLine, :contradiction)
                        on conflict do nothing
                        """).paramSource(figure).update();
    }
}
