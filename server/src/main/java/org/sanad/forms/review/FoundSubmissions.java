package org.sanad.forms.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Target;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a filter finds, without its answers. */
@Repository
public class FoundSubmissions {

    /** Nobody looks through more; whoever has more is told "more than". */
    public static final int COUNTED = 10_000;

    private final JdbcClient jdbc;

    FoundSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@link #COUNTED} and one. */
    public int count(FilterSql filter) {
        return jdbc.sql("select count(*) from (select 1 from forms.submission s where " + filter.text()
                        + " limit :most) found")
                .params(filter.parameters())
                .param("most", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    public List<UUID> ids(FilterSql filter) {
        return jdbc.sql("select s.id from forms.submission s where " + filter.text() + " order by s.id")
                .params(filter.parameters())
                .query(UUID.class)
                .list();
    }

    /** Where some submissions came from, each place once. */
    public List<Target> targets(Collection<UUID> submissions) {
        return jdbc
                .sql("select distinct project_id, area from forms.submission where id = any (:ids)")
                .param("ids", submissions.toArray(UUID[]::new))
                .query(Origin.class)
                .list()
                .stream()
                .map(origin -> SubmissionHead.target(origin.projectId(), origin.area()))
                .toList();
    }

    private record Origin(
            @Nullable UUID projectId, @Nullable String area) {}
}
