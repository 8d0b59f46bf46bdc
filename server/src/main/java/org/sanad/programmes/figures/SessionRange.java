package org.sanad.programmes.figures;

import static org.sanad.programmes.FigureCode.*;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.FigureCode;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure.Cell;

/** The fewest and the most that a cohort of a part of the programme had. A dimension that is not split by is null. */
record SessionRange(
        String delivery,
        String measure,
        @Nullable String governorate,
        @Nullable String projectType,
        long fewest,
        long most) {

    /** Fewest and most, by delivery and measure; the other pairs are of no figure. */
    private static final Map<String, List<FigureCode>> FIGURES = Map.of(
            "WITH_LIVELIHOODS AWARENESS", List.of(LIVELIHOOD_AWARENESS_FEWEST, LIVELIHOOD_AWARENESS_MOST),
            "WITH_LIVELIHOODS PEER_SUPPORT", List.of(LIVELIHOOD_PEER_SUPPORT_FEWEST, LIVELIHOOD_PEER_SUPPORT_MOST),
            "MHPSS_ALONE AWARENESS", List.of(WORKSHOP_AWARENESS_FEWEST, WORKSHOP_AWARENESS_MOST),
            "MHPSS_ALONE WEEKS", List.of(WORKSHOP_WEEKS_SHORTEST, WORKSHOP_WEEKS_LONGEST));

    void into(Numbers numbers) {
        var figures = FIGURES.getOrDefault(delivery + " " + measure, List.of());
        if (!figures.isEmpty()) {
            numbers.put(figures.getFirst(), cell(), fewest);
            numbers.put(figures.getLast(), cell(), most);
        }
    }

    private Cell cell() {
        var cell = governorate == null ? Cell.WHOLE : Cell.of(Dimension.GOVERNORATE, governorate);
        return projectType == null ? cell : cell.and(Dimension.PROJECT_TYPE, projectType);
    }
}
