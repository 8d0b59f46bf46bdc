package org.sanad.assessment.analysis;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.tabulation.PlanRow;

/**
 * One version of a round's plan.
 *
 * @param number counted from 1
 */
public record Plan(UUID id, int number, OffsetDateTime madeAt, List<PlanRow> rows) {

    public Optional<PlanRow> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
