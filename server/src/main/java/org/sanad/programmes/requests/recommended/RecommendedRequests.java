package org.sanad.programmes.requests.recommended;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.assessment.recommendations.RecommendationsTakenUp;
import org.sanad.assessment.recommendations.TakenUp;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests that began with a recommendation, and the projects they became. */
@Repository
class RecommendedRequests implements RecommendationsTakenUp {

    private record Row(
            UUID id,
            UUID recommendation,
            String title,
            String area,
            TakenUp.Stage stage,
            @Nullable UUID project) {}

    private final JdbcClient jdbc;
    private final Permit permit;

    RecommendedRequests(JdbcClient jdbc, Permit permit) {
        this.jdbc = jdbc;
        this.permit = permit;
    }

    void began(UUID request, UUID recommendation) {
        jdbc.sql("update programmes.integration_request set recommendation_id = :recommendation where id = :id")
                .param("id", request)
                .param("recommendation", recommendation)
                .update();
    }

    @Override
    public List<TakenUp> of(Collection<UUID> recommendations) {
        if (recommendations.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, recommendation_id as recommendation, title, area, project_id as project,
                            case when project_id is not null then 'BEGUN' when state = 'DECLINED' then 'DECLINED'
                                else 'ASKED' end as stage
                        from programmes.integration_request
                        where recommendation_id in (:recommendations)
                        order by id
                        """).param("recommendations", recommendations).query(Row.class).list().stream()
                .map(this::takenUp)
                .toList();
    }

    private TakenUp takenUp(Row row) {
        var open = permit.allows(Permission.REQUEST_PROJECTS, Target.at(new PCode(row.area())));
        var path = row.project() == null ? "/requests/" + row.id() : "/projects/" + row.project();
        return new TakenUp(row.recommendation(), row.title(), row.stage(), open ? path : "");
    }
}
