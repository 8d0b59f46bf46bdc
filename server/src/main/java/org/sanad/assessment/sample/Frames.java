package org.sanad.assessment.sample;

import java.util.List;
import java.util.UUID;
import org.sanad.assessment.Stratum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What planners write of sampling frames. */
@Repository
class Frames {

    private final JdbcClient jdbc;

    Frames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(UUID questionnaire, List<Stratum> strata) {
        jdbc.sql("delete from assessment.stratum where questionnaire_id = :questionnaire")
                .param("questionnaire", questionnaire)
                .update();
        strata.forEach(stratum -> jdbc.sql("""
                        insert into assessment.stratum (questionnaire_id, value, population, clusters)
                        values (:questionnaire, :value, :population, :clusters)
                        """)
                .param("questionnaire", questionnaire)
                .param("value", stratum.value())
                .param("population", stratum.population())
                .param("clusters", stratum.clusters())
                .update());
    }
}
