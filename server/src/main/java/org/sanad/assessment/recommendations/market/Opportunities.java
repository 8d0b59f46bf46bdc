package org.sanad.assessment.recommendations.market;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What markets ask for. One word on a trade at a place; a newer one takes the place of the older. */
@Repository
public class Opportunities {

    private static final String COLUMNS =
            "select id, area, trade, demand, source, seen_on from assessment.market_opportunity ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Opportunities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(UUID id, String area, String trade, Demand demand, String source, LocalDate seenOn) {

        Opportunity opportunity() {
            return new Opportunity(id, new PCode(area), Trade.of(trade).orElseThrow(), demand, source, seenOn);
        }
    }

    public List<Opportunity> all() {
        return jdbc.sql(COLUMNS + "order by area, trade").query(Row.class).list().stream()
                .map(Row::opportunity)
                .toList();
    }

    /** Of these places. */
    public List<Opportunity> in(Collection<PCode> areas) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(COLUMNS + "where area in (:areas) order by area, trade")
                .param("areas", areas.stream().map(PCode::value).toList())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::opportunity)
                .toList();
    }

    Optional<Opportunity> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::opportunity);
    }

    UUID put(Opportunity seen, UUID by) {
        return jdbc.sql("""
                        insert into assessment.market_opportunity (area, trade, demand, source, seen_on, noted_by, noted_at)
                        values (:area, :trade, :demand, :source, :seenOn, :by, :now)
                        on conflict (area, trade) do update set demand = excluded.demand, source = excluded.source,
                            seen_on = excluded.seen_on, noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        returning id
                        """)
                .param("area", seen.area().value())
                .param("trade", seen.trade().choice())
                .param("demand", seen.demand().name())
                .param("source", seen.source())
                .param("seenOn", seen.seenOn())
                .param("by", by)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void remove(UUID id) {
        jdbc.sql("delete from assessment.market_opportunity where id = :id")
                .param("id", id)
                .update();
    }
}
