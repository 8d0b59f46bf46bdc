package org.sanad.programmes.figures;

import static org.sanad.programmes.FigureCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sanad.access.Reach;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.ProgrammeFigures.SessionServices;
import org.sanad.programmes.figures.ProjectCounts.ProjectRow;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;
import org.springframework.stereotype.Component;

/** Counts a programme once, by one set of rules; every page, sheet and answer shows parts of this list. */
@Component
public class CountProgramme {

    private static final LocalDate RULES_SINCE = LocalDate.of(2022, 1, 1);

    private final PeopleCounts people;
    private final ServiceCounts services;
    private final ProjectCounts projects;

    CountProgramme(PeopleCounts people, ServiceCounts services, ProjectCounts projects) {
        this.people = people;
        this.services = services;
        this.projects = projects;
    }

    /** Everything that was counted, and the sessions that do not count yet. */
    public record Count(List<Figure> figures, ServiceCounts.Open leftOut) {}

    /** @param threshold counts below it are hidden, 0 for none */
    public Count count(FigureScope scope, Reach reach, int threshold) {
        var parameters = parameters(scope, reach);
        var numbers = new Numbers(threshold);
        var running = projects.projects(parameters);
        countProjects(numbers, running);
        var everyone = people.in(parameters);
        countPeople(numbers, everyone);
        countServices(numbers, parameters);
        var counselling = reach.everywhere() && !scope.isNarrowed();
        if (counselling) {
            numbers.put(COUNSELLING_SESSIONS, Cell.WHOLE, services.counsellingSessions(parameters));
        }
        numbers.put(
                SERVICES,
                Cell.WHOLE,
                numbers.of(SESSION_SERVICES, Cell.WHOLE) + numbers.of(COUNSELLING_SESSIONS, Cell.WHOLE));
        var figures = new Assembly(scope, running, projectsThatAsked(everyone)).figures(numbers.values());
        return new Count(figures, services.leftOut(parameters));
    }

    /** @param reach of who may see marks */
    public List<SessionServices> sessions(FigureScope scope, Reach reach, String project) {
        var parameters = parameters(scope, reach);
        parameters.put("project", project);
        return services.sessions(parameters);
    }

    public boolean knowsProgramme(String programme) {
        return projects.knowsProgramme(programme);
    }

    public List<PlaceName> placeNames() {
        return projects.placeNames();
    }

    private static HashMap<String, Object> parameters(FigureScope scope, Reach reach) {
        var parameters = new HashMap<>(reach.parameters());
        parameters.put("programme", scope.programme());
        parameters.put("from", scope.period().from());
        parameters.put("until", scope.period().until());
        parameters.put("governorate", scope.governorate());
        parameters.put("type", scope.projectType());
        parameters.put("sex", scope.sex());
        return parameters;
    }

    private static List<String> projectsThatAsked(List<Counted> rows) {
        return Counted.only(Counted.EVERY, rows).stream()
                .map(Counted::cell)
                .filter(cell -> cell.dimensions().equals(Set.of(Dimension.PROJECT, Dimension.DISABILITY))
                        && !answers(cell, "NOT_ASKED"))
                .map(cell -> cell.member(Dimension.PROJECT))
                .distinct()
                .toList();
    }

    private static void countPeople(Numbers numbers, List<Counted> rows) {
        numbers.take(LIVELIHOOD_PARTICIPANTS, Counted.only("WITH_LIVELIHOODS", rows));
        numbers.take(WORKSHOP_PARTICIPANTS, Counted.only("MHPSS_ALONE", rows));
        var everyone = Counted.only(Counted.EVERY, rows);
        numbers.take(PARTICIPANTS, everyone);
        numbers.put(PEOPLE_WITH_DISABILITIES, Cell.WHOLE, 0);
        var asked = 0L;
        for (var row : everyone) {
            var cell = row.cell();
            if (cell.dimensions().equals(Set.of(Dimension.DISABILITY)) && !answers(cell, "NOT_ASKED")) {
                asked += row.count();
            }
            if (answers(cell, "YES")) {
                numbers.put(PEOPLE_WITH_DISABILITIES, withoutDisability(cell), row.count());
            }
        }
        numbers.put(PEOPLE_ASKED_ABOUT_DISABILITY, Cell.WHOLE, asked);
    }

    private static boolean answers(Cell cell, String answer) {
        return cell.member(Dimension.DISABILITY).equals(answer);
    }

    private static Cell withoutDisability(Cell cell) {
        var rest = new HashSet<>(cell.dimensions());
        rest.remove(Dimension.DISABILITY);
        return cell.keeping(rest);
    }

    private void countServices(Numbers numbers, Map<String, Object> scope) {
        var rows = services.in(scope);
        numbers.take(AWARENESS_SERVICES, Counted.only("AWARENESS", rows));
        numbers.take(PEER_SUPPORT_SERVICES, Counted.only("PEER_SUPPORT", rows));
        numbers.take(SESSION_SERVICES, Counted.only(Counted.EVERY, rows));
    }

    private static void countProjects(Numbers numbers, List<ProjectRow> running) {
        count(numbers, PROJECTS, running, project -> true);
        count(numbers, PROJECTS_WITH_LIVELIHOODS, running, ProjectRow::isWithLivelihoods);
        numbers.put(LOCATIONS, Cell.WHOLE, sites(running));
        for (var governorate :
                running.stream().map(ProjectRow::governorate).distinct().toList()) {
            var there = running.stream()
                    .filter(project -> project.governorate().equals(governorate))
                    .toList();
            numbers.put(LOCATIONS, Cell.of(Dimension.GOVERNORATE, governorate), sites(there));
        }
    }

    private static void count(
            Numbers numbers, FigureCode figure, List<ProjectRow> running, Predicate<ProjectRow> which) {
        var counted = new HashMap<Cell, Long>();
        running.stream()
                .filter(which)
                .forEach(project -> cells(project).forEach(cell -> counted.merge(cell, 1L, Long::sum)));
        numbers.put(figure, Cell.WHOLE, 0);
        counted.forEach((cell, count) -> numbers.put(figure, cell, count));
    }

    private static List<Cell> cells(ProjectRow project) {
        var governorate = Cell.of(Dimension.GOVERNORATE, project.governorate());
        var place = governorate.and(Dimension.PLACE, project.site());
        return List.of(
                Cell.WHOLE,
                Cell.of(Dimension.PROJECT_TYPE, project.type()),
                governorate,
                governorate.and(Dimension.PROJECT_TYPE, project.type()),
                place,
                place.and(Dimension.PROJECT_TYPE, project.type()));
    }

    private static long sites(List<ProjectRow> running) {
        return running.stream().map(ProjectRow::site).distinct().count();
    }

    /** Gives the numbers their bases, coverage and rules. */
    private record Assembly(FigureScope scope, List<ProjectRow> running, List<String> asked) {

        List<Figure> figures(Map<Figure.Key, Figure.Value> values) {
            var figures = new ArrayList<Figure>();
            var coverage = new EnumMap<FigureCode, Figure.Coverage>(FigureCode.class);
            for (var code : FigureCode.values()) {
                values.putIfAbsent(code.key(), new Figure.Value.LeftOut());
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

        private static Optional<Figure.Denominator> base(
                FigureCode code, Figure.Key key, Map<Figure.Key, Figure.Value> values) {
            return code == PEOPLE_WITH_DISABILITIES && key.cell().isWhole()
                    ? Optional.ofNullable(values.get(PEOPLE_ASKED_ABOUT_DISABILITY.key()))
                            .map(n -> new Figure.Denominator(n, "figure.base.asked"))
                    : Optional.empty();
        }

        private Figure.Coverage coverage(FigureCode code) {
            return switch (code) {
                case LIVELIHOOD_PARTICIPANTS, PROJECTS_WITH_LIVELIHOODS ->
                    covering("with-livelihoods", ProjectRow::isWithLivelihoods);
                case WORKSHOP_PARTICIPANTS -> covering("mhpss-alone", project -> !project.isWithLivelihoods());
                case PEOPLE_WITH_DISABILITIES, PEOPLE_ASKED_ABOUT_DISABILITY ->
                    covering("asked-about-disability", project -> asked.contains(project.code()));
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
                    which,
                    running.stream().filter(projects).map(ProjectRow::code).toList(),
                    running.size());
        }
    }
}
