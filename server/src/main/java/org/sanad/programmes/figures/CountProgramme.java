package org.sanad.programmes.figures;

import static org.sanad.programmes.FigureCode.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanad.access.Reach;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.ProgrammeFigures.SessionServices;
import org.sanad.programmes.figures.ProjectCounts.ProjectRow;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;
import org.sanad.workforce.training.StaffTrainings;
import org.sanad.workforce.training.TrainingKind;
import org.springframework.stereotype.Component;

/** Counts a programme once, by one set of rules; every page, sheet and answer shows parts of this list. */
@Component
public class CountProgramme {

    private final PeopleCounts people;
    private final ServiceCounts services;
    private final ProjectCounts projects;
    private final SessionRanges ranges;
    private final StaffTrainings trainings;

    CountProgramme(
            PeopleCounts people,
            ServiceCounts services,
            ProjectCounts projects,
            SessionRanges ranges,
            StaffTrainings trainings) {
        this.trainings = trainings;
        this.ranges = ranges;
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
        ranges.in(parameters).forEach(range -> range.into(numbers));
        if (reach.everywhere() && !scope.isNarrowed()) {
            numbers.put(COUNSELLING_SESSIONS, Cell.WHOLE, services.counsellingSessions(parameters));
            countStaff(numbers, scope);
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

    /** Trainings are on one programme, and staff belong to no part of it. */
    private void countStaff(Numbers numbers, FigureScope scope) {
        if (scope.programme().equals(TrainingKind.PROGRAMME)) {
            numbers.put(STAFF_TRAINED, Cell.WHOLE, trainings.trainedOnTheProgramme(scope.period()));
        }
    }

    private static void countProjects(Numbers numbers, List<ProjectRow> running) {
        count(numbers, PROJECTS, running, project -> true);
        count(numbers, PROJECTS_WITH_LIVELIHOODS, running, ProjectRow::isWithLivelihoods);
        count(numbers, LIVELIHOOD_PROJECTS_MIXED, running, project -> project.isLivelihoodFor("MIXED"));
        count(numbers, LIVELIHOOD_PROJECTS_OF_WOMEN, running, project -> project.isLivelihoodFor("WOMEN"));
        numbers.put(LOCATIONS, Cell.WHOLE, sites(running));
        by(ProjectRow::governorate, running)
                .forEach((there, projects) ->
                        numbers.put(LOCATIONS, Cell.of(Dimension.GOVERNORATE, there), sites(projects)));
        by(ProjectRow::type, running)
                .forEach((type, projects) ->
                        numbers.put(LOCATIONS, Cell.of(Dimension.PROJECT_TYPE, type), sites(projects)));
        numbers.put(
                LIVELIHOOD_PROJECT_TYPES,
                Cell.WHOLE,
                by(
                                ProjectRow::type,
                                running.stream()
                                        .filter(ProjectRow::isWithLivelihoods)
                                        .toList())
                        .size());
    }

    private static Map<String, List<ProjectRow>> by(Function<ProjectRow, String> member, List<ProjectRow> running) {
        return running.stream().collect(Collectors.groupingBy(member));
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
}
