package org.sanad.programmes.outlook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sanad.access.Reach;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places where the programme wants to begin. */
@Repository
class ExpansionAreas {

    private record Row(String area, int year, Ground ground, String words) {}

    private final JdbcClient jdbc;

    ExpansionAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those a permission reaches, the next first. */
    List<ExpansionArea> reached(Reach reach) {
        return jdbc.sql("""
                        select e.area, e.year, e.ground, e.words from programmes.expansion_area e
                        where :everywhere or exists (select 1 from geography.area_within w
                            where w.pcode = e.area and w.within = any (:areas))
                        order by e.year, e.area
                        """).params(reach.parameters()).query(Row.class).list().stream()
                .map(row -> new ExpansionArea(new PCode(row.area()), row.year(), row.ground(), row.words()))
                .toList();
    }

    /** Written down again, the newer words stand. */
    void put(ExpansionArea expansion, UUID by, Instant at) {
        jdbc.sql("""
                        insert into programmes.expansion_area (area, year, ground, words, recorded_by, recorded_at)
                        values (:area, :year, :ground, :words, :by, :at)
                        on conflict (area, year) do update
                        set ground = :ground, words = :words, recorded_by = :by, recorded_at = :at
                        """)
                .param("area", expansion.area().value())
                .param("year", expansion.year())
                .param("ground", expansion.ground().name())
                .param("words", expansion.words())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(PCode area, int year) {
        jdbc.sql("delete from programmes.expansion_area where area = :area and year = :year")
                .param("area", area.value())
                .param("year", year)
                .update();
    }
}
