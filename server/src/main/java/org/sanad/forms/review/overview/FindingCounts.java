package org.sanad.forms.review.overview;

import java.util.List;
import org.sanad.forms.review.FilterSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of what checks found. */
@Repository
class FindingCounts {

    private final JdbcClient jdbc;

    FindingCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with the most to look at first. */
    List<CollectorCount> collectors(FilterSql filter) {
        return jdbc.sql("""
                        select s.device_id as device, d.name, case when s.device_id is null then s.user_id end as user_id,
                            count(*) as submissions,
                            count(*) filter (where exists (
                                select 1 from forms.open_flag f where f.submission_id = s.id)) as flagged
                        from forms.submission s left join forms.device d on d.id = s.device_id
                        where
                        """ + filter.text() + " group by 1, 2, 3 order by flagged desc, submissions desc, 2, 1, 3")
                .params(filter.parameters())
                .query(CollectorCount.class)
                .list();
    }

    List<FindingCount> findings(FilterSql filter) {
        return jdbc.sql("""
                        select s.device_id as device, case when s.device_id is null then s.user_id end as user_id,
                            f.finding, count(distinct s.id) as submissions
                        from forms.submission s join forms.open_flag f on f.submission_id = s.id
                        where
                        """ + filter.text() + " group by 1, 2, 3 order by 3")
                .params(filter.parameters())
                .query(FindingCount.class)
                .list();
    }
}
