package org.sanad.programmes.figures;

import static org.sanad.programmes.FigureCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.figures.ProjectCounts.ProjectRow;
import org.sanad.shared.Figure;

/** Gives the numbers their bases, coverage and rules. */
record Assembly(FigureScope scope, List<ProjectRow> running, List<String> asked) {

    private static final LocalDate RULES_SINCE = LocalDate.of(2022, 1, 1);

    List<Figure> figures(Map<Figure.Key, Figure.Value> values) {
        var figures = new ArrayList<Figure>();
        var coverage = new EnumMap<FigureCode, Figure.Coverage>(FigureCode.class);
        for (var code : FigureCode.values()) {
            values.putIfAbsent(code.key(), missing(code));
        }
        values.forEach((key, value) -> FigureCode.of(key.code())
                .ifPresent(code -> figures.add(new Figure(
                        key,
                        code.counts(),
                        value,
                        base(code, key, values),
                        coverage.computeIfAbsent(code, this::coverage),
                        scope.period(),
                        new Figure.Rule(code.code(), 1, RULES_SINCE)))));
        return figures;
    }

    private static Figure.Value missing(FigureCode code) {
        return switch (code.counts()) {
            case PEOPLE, SERVICES, PROJECTS, LOCATIONS, TYPES, STAFF -> new Figure.Value.LeftOut();
            case SESSIONS, WEEKS -> new Figure.Value.NotCollected();
        };
    }

    private static Optional<Figure.Denominator> base(
            FigureCode code, Figure.Key key, Map<Figure.Key, Figure.Value> values) {
        return code == PEOPLE_WITH_DISABILITIES && key.cell().isWhole()
                ? Optional.ofNullable(values.get(PEOPLE_ASKED_ABOUT_DISABILITY.key()))
                        .map(n -> new Figure.Denominator(n, "figure.base.asked"))
                : Optional.empty();
    }

    private Figure.Coverage coverage(FigureCode code) {
        return switch (code) {
            case LIVELIHOOD_PARTICIPANTS,
                    PROJECTS_WITH_LIVELIHOODS,
                    LIVELIHOOD_PROJECT_TYPES,
                    LIVELIHOOD_PROJECTS_MIXED,
                    LIVELIHOOD_PROJECTS_OF_WOMEN,
                    LIVELIHOOD_AWARENESS_FEWEST,
                    LIVELIHOOD_AWARENESS_MOST,
                    LIVELIHOOD_PEER_SUPPORT_FEWEST,
                    LIVELIHOOD_PEER_SUPPORT_MOST -> covering("with-livelihoods", ProjectRow::isWithLivelihoods);
            case WORKSHOP_PARTICIPANTS,
                    WORKSHOP_AWARENESS_FEWEST,
                    WORKSHOP_AWARENESS_MOST,
                    WORKSHOP_WEEKS_SHORTEST,
                    WORKSHOP_WEEKS_LONGEST -> covering("mhpss-alone", project -> !project.isWithLivelihoods());
            case PEOPLE_WITH_DISABILITIES, PEOPLE_ASKED_ABOUT_DISABILITY ->
                covering("asked-about-disability", project -> asked.contains(project.code()));
            case STAFF_TRAINED -> covering("staff", project -> true);
            case PROJECTS,
                    LOCATIONS,
                    PARTICIPANTS,
                    SERVICES,
                    SESSION_SERVICES,
                    AWARENESS_SERVICES,
                    PEER_SUPPORT_SERVICES,
                    COUNSELLING_SESSIONS -> covering("all", project -> true);
        };
    }

    private Figure.Coverage covering(String which, Predicate<ProjectRow> projects) {
        return new Figure.Coverage(
                which, running.stream().filter(projects).map(ProjectRow::code).toList(), running.size());
    }
}
