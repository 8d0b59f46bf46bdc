package org.sanad.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sampling frames. */
@Repository
public class SampleFrames {

    private final JdbcClient jdbc;

    SampleFrames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a questionnaire, by value; none where it was not drawn from a frame. */
    public List<Stratum> of(UUID questionnaire) {
        return jdbc.sql("""
                        select value, population, clusters
                        from assessment.stratum
                        where questionnaire_id = :questionnaire
                        order by value
                        """)
                .param("questionnaire", questionnaire)
                .query(Stratum.class)
                .list();
    }
}
