package org.sanad.forms.review.quality;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What checks found. */
@Repository
public class Flags {

    private static final String COLUMNS = """
            f.id, f.submission_id, f.finding, f.path, f.number, f.first, f.second, f.other_id, f.dismissed_at,
            f.dismissed_by, f.dismiss_reason
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Flags(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is open, of many at once. */
    public Map<UUID, List<Flag>> open(Collection<UUID> submissions) {
        return jdbc
                .sql(
                        "select " + COLUMNS
                                + "from forms.open_flag f where f.submission_id = any (:submissions) order by f.finding, f.number")
                .param("submissions", submissions.toArray(UUID[]::new))
                .query(Flag.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Flag::submissionId));
    }

    /** What was dismissed too. */
    public List<Flag> of(UUID submission) {
        return jdbc.sql("select " + COLUMNS + """
                        from forms.open_flag f where f.submission_id = :submission
                        union all
                        """ + "select " + COLUMNS + """
                        from forms.quality_flag f
                        where f.submission_id = :submission and f.dismissed_at is not null
                        """)
                .param("submission", submission)
                .query(Flag.class)
                .list();
    }

    /** In place of what was found before; what somebody put aside stays aside. */
    void raise(Arrival arrival, List<Found> found) {
        jdbc.sql("delete from forms.quality_flag where submission_id = :id and dismissed_at is null")
                .param("id", arrival.id())
                .update();
        found.forEach(one -> raise(arrival, one));
    }

    private void raise(Arrival arrival, Found found) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", arrival.id());
        parameters.put("form", arrival.formId());
        parameters.put("finding", found.finding().name());
        parameters.put("path", found.path());
        parameters.put("number", found.number());
        parameters.put("first", found.first());
        parameters.put("second", found.second());
        parameters.put("other", found.other());
        parameters.put("at", clock.instant().atOffset(ZoneOffset.UTC));
        jdbc.sql("""
                        insert into forms.quality_flag
                            (submission_id, form_id, finding, path, number, first, second, other_id, raised_at)
                        values (:id, :form, :finding, :path, :number, :first, :second, :other, :at)
                        on conflict on constraint flagged_once do nothing
                        """).params(parameters).update();
    }

    Optional<Flag> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + "from forms.quality_flag f where f.id = :id")
                .param("id", id)
                .query(Flag.class)
                .optional();
    }

    boolean dismiss(UUID id, String reason, @Nullable UUID by) {
        return jdbc.sql("""
                        update forms.quality_flag
                        set dismissed_at = :at, dismissed_by = :by, dismiss_reason = :reason
                        where id = :id and dismissed_at is null
                        """)
                        .param("id", id)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
