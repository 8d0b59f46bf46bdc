package org.sanad.programmes.allowances;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recorded transport costs, and what was decided on them. Both only grow. */
@Repository
class Transports {

    private final JdbcClient jdbc;

    Transports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; of two that were asked on one day, the one recorded last. */
    List<AverageCost> costs(PCode area) {
        return jdbc.sql("""
                        select id, average_iqd as amount, source, as_of
                        from programmes.transport_cost
                        where area = :area
                        order by as_of desc, id desc
                        """)
                .param("area", area.value())
                .query(AverageCost.class)
                .list();
    }

    List<Support> decisions(PCode area) {
        return jdbc.sql("""
                        select way, allowance_iqd as allowance, average_iqd as average, from_day
                        from programmes.transport_support
                        where area = :area
                        order by from_day desc, id desc
                        """).param("area", area.value()).query(Support.class).list();
    }

    /** Places with a recorded cost or decision. */
    List<PCode> areas() {
        return jdbc.sql("""
                        select area from programmes.transport_cost
                        union
                        select area from programmes.transport_support
                        order by 1
                        """).query(String.class).list().stream().map(PCode::new).toList();
    }

    UUID add(PCode area, CostDetails cost, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.transport_cost (area, average_iqd, source, as_of, recorded_by, recorded_at)
                        values (:area, :amount, :source, :asOf, :by, :at)
                        returning id
                        """)
                .param("area", area.value())
                .param("amount", cost.amount())
                .param("source", cost.source())
                .param("asOf", cost.asOf())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    UUID add(PCode area, SupportDetails decision, Optional<AverageCost> against, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.transport_support
                            (area, way, allowance_iqd, cost_id, average_iqd, from_day, decided_by, decided_at)
                        values (:area, :way, :allowance, :cost, :average, :from, :by, :at)
                        returning id
                        """)
                .param("area", area.value())
                .param("way", decision.way().name())
                .param("allowance", decision.allowance().orElse(null))
                .param("cost", against.map(AverageCost::id).orElse(null))
                .param("average", against.map(AverageCost::amount).orElse(null))
                .param("from", decision.from())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }
}
