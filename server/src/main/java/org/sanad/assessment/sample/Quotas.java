package org.sanad.assessment.sample;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Quotas. */
@Repository
public class Quotas {

    private final JdbcClient jdbc;

    Quotas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Quota> of(UUID questionnaire) {
        return jdbc.sql("""
                        select group_value as "group", place_value as place, wanted
                        from assessment.quota
                        where questionnaire_id = :questionnaire
                        order by group_value, place_value
                        """)
                .param("questionnaire", questionnaire)
                .query(Quota.class)
                .list();
    }

    void replace(UUID questionnaire, List<Quota> quotas) {
        jdbc.sql("delete from assessment.quota where questionnaire_id = :questionnaire")
                .param("questionnaire", questionnaire)
                .update();
        quotas.forEach(quota -> jdbc.sql("""
                        insert into assessment.quota (questionnaire_id, group_value, place_value, wanted)
                        values (:questionnaire, :group, :place, :wanted)
                        """)
                .param("questionnaire", questionnaire)
                .param("group", quota.group())
                .param("place", quota.place())
                .param("wanted", quota.wanted())
                .update());
    }
}
