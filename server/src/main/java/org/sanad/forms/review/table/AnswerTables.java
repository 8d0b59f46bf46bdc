package org.sanad.forms.review.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.forms.review.FilterSql;
import org.sanad.forms.review.ReviewState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submissions and turns of repeats, page by page, the newest first. */
@Repository
class AnswerTables {

    private final JdbcClient jdbc;

    AnswerTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SubmissionLine> submissions(FilterSql filter, Optional<UUID> after, int most) {
        return jdbc.sql("""
                        select s.id, s.instance_name as name, s.state, s.received_at, s.current_number as number,
                            d.name as collector, s.user_id, s.assigned_to, v.version, s.encrypted,
                            cardinality(forms.missing_files(s.id, s.expected_files)) as missing,
                            r.answers::text as answers
                        from forms.submission s
                        join forms.form_version v on v.id = s.version_id
                        join forms.answer_row r
                            on r.form_id = s.form_id and r.repeat = '' and r.submission_id = s.id and r.number = 0
                        left join forms.device d on d.id = s.device_id
                        where (cast(:after as uuid) is null or s.id < :after) and
                        """ + filter.text() + " order by s.id desc limit :most")
                .params(filter.parameters())
                .param("after", after.orElse(null))
                .param("most", most)
                .query(SubmissionLine.class)
                .list();
    }

    /** A row constructor is compared as a whole, so that the primary key finds the page's beginning. */
    List<TurnLine> turns(FilterSql filter, String repeat, Optional<UUID> after, int afterNumber, int most) {
        return jdbc.sql("""
                        select s.id, s.instance_name as name, s.received_at, r.number, r.parent, r.answers::text as answers
                        from forms.answer_row r
                        join forms.submission s on s.id = r.submission_id
                        where r.form_id = :form and r.repeat = :shown
                            and (r.submission_id, r.number) < (:after, :afterNumber) and
                        """ + filter.text() + " order by r.submission_id desc, r.number desc limit :most")
                .params(filter.parameters())
                .param("shown", repeat)
                .param("after", after.orElse(new UUID(-1L, -1L)))
                .param("afterNumber", afterNumber)
                .param("most", most)
                .query(TurnLine.class)
                .list();
    }

    /** Phones that sent something of what the filter finds, by their names. */
    Map<UUID, String> devices(FilterSql filter) {
        record Named(UUID id, String name) {}
        return jdbc
                .sql("""
                        select d.id, d.name from forms.device d
                        where exists (select 1 from forms.submission s where s.device_id = d.id and
                        """ + filter.text() + ") order by d.name, d.id")
                .params(filter.parameters())
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name, (one, same) -> one, java.util.LinkedHashMap::new));
    }

    /** How many there are in each state. */
    Map<ReviewState, Long> byState(FilterSql filter) {
        record Counted(ReviewState state, long submissions) {}
        return jdbc
                .sql("select s.state, count(*) as submissions from forms.submission s where " + filter.text()
                        + " group by s.state")
                .params(filter.parameters())
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::state, Counted::submissions));
    }
}
