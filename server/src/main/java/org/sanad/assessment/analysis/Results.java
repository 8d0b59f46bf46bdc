package org.sanad.assessment.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sanad.tabulation.ResultRow;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Result tables. They are written once, with their run. */
@Repository
public class Results {

    private static final RowMapper<ResultLine> LINES = DataClassRowMapper.newInstance(ResultLine.class);
    private static final RowMapper<TurnsLine> TURNS = DataClassRowMapper.newInstance(TurnsLine.class);

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Results(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(UUID run, List<ResultRow> rows) {
        var lines = IntStream.range(0, rows.size())
                .mapToObj(i -> columns(i + 1, rows.get(i)))
                .toList();
        jdbc.sql("""
                        insert into assessment.result
                        select :run, l.*
                        from jsonb_to_recordset(:lines::jsonb) as l (position int, plan_row text, source text,
                            variable text, value text, group_vars text, group_values text, repeat_for text,
                            repeat_value text, kind text, stat float8, stat_low float8, stat_upp float8, se float8,
                            deff float8, df float8, n bigint, n_total bigint, n_w float8, n_w_total float8,
                            n_asked bigint, n_missing bigint, n_dk bigint, n_prefer_not bigint,
                            n_not_applicable bigint, mentions_share float8, rounded float8, test text,
                            statistic float8, df1 float8, df2 float8, p float8, p_adj float8, effect_kind text,
                            effect float8, flags text, unit text, n_interviews bigint,
                            n_interviews_other bigint, n_interviews_total bigint)
                        """)
                .param("run", run)
                .param("lines", json.writeValueAsString(lines))
                .update();
    }

    /** In the order of the plan. */
    public List<ResultRow> of(UUID run) {
        return jdbc.sql("""
                        select position, plan_row, source, variable, value, group_vars, group_values, repeat_for,
                            repeat_value, kind, stat, stat_low, stat_upp, se, deff, df, n, n_total, n_w, n_w_total,
                            n_asked, n_missing, n_dk, n_prefer_not, n_not_applicable, mentions_share, rounded, test,
                            statistic, df1, df2, p, p_adj, effect_kind, effect, flags, unit,
                            n_interviews, n_interviews_other, n_interviews_total
                        from assessment.result where run_id = :run order by position
                        """)
                .param("run", run)
                .query((row, number) -> LINES.mapRow(row, number)
                        .row()
                        .of(TURNS.mapRow(row, number).turns()))
                .list();
    }

    /** As {@link #of} reads them once they are kept: numbers that there are not are all the same. */
    public static List<ResultRow> asKept(List<ResultRow> rows) {
        return rows.stream()
                .map(row -> ResultLine.of(0, row).row().of(TurnsLine.of(row).turns()))
                .toList();
    }

    /** Everything there is to keep of a result, by the names of the columns. */
    public static Map<String, @Nullable Object> columns(int position, ResultRow row) {
        var columns = ResultLine.of(position, row).columns();
        TurnsLine.of(row).addTo(columns);
        return columns;
    }
}
