package org.sanad.forms.review.pictures;

import java.util.List;
import java.util.UUID;
import org.sanad.forms.review.FilterSql;
import org.sanad.xlsform.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places and photographs among the answers, the newest first. */
@Repository
class AnswerPictures {

    private final JdbcClient jdbc;

    AnswerPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GivenPoint> points(FilterSql filter, Field field, int most) {
        return jdbc.sql("""
                        select s.id, s.instance_name as name, r.answers ->> cast(:point as text) as point
                        from forms.submission s
                        join forms.answer_row r
                            on r.form_id = s.form_id and r.repeat = :pointRepeat and r.submission_id = s.id
                        where jsonb_exists(r.answers, :point) and
                        """ + filter.text() + " order by s.id desc, r.number limit :most")
                .params(filter.parameters())
                .param("point", field.path())
                .param("pointRepeat", field.repeat())
                .param("most", most)
                .query(GivenPoint.class)
                .list();
    }

    /** The newest version of each; a page begins after the submission with which the one before ended. */
    List<Photograph> photographs(FilterSql filter, UUID after, String afterName, int most) {
        return jdbc.sql("""
                        select s.id, s.instance_name as submission_name, a.name, max(a.received_at) as received_at
                        from forms.attachment a
                        join forms.submission s on s.id = a.submission_id
                        where a.name ~* '\\.(jpe?g|png)$' and (a.submission_id, a.name) < (:after, :afterName) and
                        """ + filter.text() + """
                         group by s.id, s.instance_name, a.submission_id, a.name
                        order by a.submission_id desc, a.name desc limit :most
                        """)
                .params(filter.parameters())
                .param("after", after)
                .param("afterName", afterName)
                .param("most", most)
                .query(Photograph.class)
                .list();
    }
}
