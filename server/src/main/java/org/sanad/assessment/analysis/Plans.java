package org.sanad.assessment.analysis;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.RoundId;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Plans of analysis, version by version. */
@Repository
public class Plans {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private record Head(UUID id, int number, OffsetDateTime madeAt) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Plans(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Plan> latest(RoundId round) {
        return jdbc.sql("""
                        select id, number, made_at from assessment.plan
                        where round_id = :round order by number desc limit 1
                        """)
                .param("round", round.value())
                .query(Head.class)
                .optional()
                .map(this::plan);
    }

    public Plan get(UUID id) {
        return plan(jdbc.sql("select id, number, made_at from assessment.plan where id = :id")
                .param("id", id)
                .query(Head.class)
                .single());
    }

    private Plan plan(Head head) {
        var cells = jdbc
                .sql("select cells::text from assessment.plan_row where plan_id = :plan order by position")
                .param("plan", head.id())
                .query(String.class)
                .list()
                .stream()
                .map(row -> json.readValue(row, CELLS))
                .toList();
        return new Plan(
                head.id(), head.number(), head.madeAt(), PlanText.read(cells).rows());
    }

    /** A new version with these rows; its number. */
    public int add(RoundId round, List<PlanRow> rows, @Nullable UUID by) {
        var head = jdbc.sql("""
                        insert into assessment.plan (round_id, number, made_at, made_by)
                        values (:round,
                            (select coalesce(max(number), 0) + 1 from assessment.plan where round_id = :round), :at, :by)
                        returning id, number, made_at
                        """)
                .param("round", round.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Head.class)
                .single();
        for (int i = 0; i < rows.size(); i++) {
            jdbc.sql("""
                            insert into assessment.plan_row (plan_id, position, row_id, cells)
                            values (:plan, :position, :row, :cells::jsonb)
                            """)
                    .param("plan", head.id())
                    .param("position", i + 1)
                    .param("row", rows.get(i).id())
                    .param("cells", json.writeValueAsString(written(rows.get(i))))
                    .update();
        }
        return head.number();
    }

    private static Map<String, String> written(PlanRow row) {
        var cells = PlanText.write(row);
        cells.values().removeIf(String::isEmpty);
        return cells;
    }
}
