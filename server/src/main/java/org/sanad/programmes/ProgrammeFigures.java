package org.sanad.programmes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.Audience;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.figures.CountProgramme;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a programme, as far as whoever asks may see them: the only way to them. */
@Component
public class ProgrammeFigures {

    /**
     * All figures of a scope.
     *
     * @param openSessions sessions with marks that are not closed and so do not count yet
     * @param openServices the services these would be
     * @param fromTheWholeMission whether the reader's reach is the whole mission
     */
    public record Counted(
            FigureScope scope,
            List<Figure> figures,
            Audience audience,
            boolean fromTheWholeMission,
            Instant at,
            long openSessions,
            long openServices) {

        /** A figure by its code; every code has one. */
        public Figure figure(FigureCode code) {
            return part(code, Cell.WHOLE).orElseThrow();
        }

        public Optional<Figure> part(FigureCode code, Cell cell) {
            var key = code.key().at(cell);
            return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
        }

        /** The parts of a figure split by exactly these dimensions. */
        public List<Figure> split(FigureCode code, Dimension... by) {
            var dimensions = Set.of(by);
            return figures.stream()
                    .filter(figure -> figure.code().equals(code.code())
                            && figure.cell().dimensions().equals(dimensions))
                    .toList();
        }
    }

    /** A closed session behind the services: how many came, of how many who were members that day. */
    public record SessionServices(
            UUID id,
            String project,
            String cohort,
            String kind,
            int number,
            LocalDate onDay,
            long came,
            long members) {}

    private static final int FIRST_YEAR = 2000;

    private final CountProgramme count;
    private final Permit permit;
    private final Clock clock;

    ProgrammeFigures(CountProgramme count, Permit permit, Clock clock) {
        this.count = count;
        this.permit = permit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Counted of(FigureScope scope) {
        permit.requireAnywhere(Permission.SEE_FIGURES);
        check(scope);
        var audience = permit.audience();
        if (scope.isNarrowed() && audience.threshold() > 0) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("figures-uncut-only"));
        }
        var reach = permit.reach(Permission.SEE_FIGURES);
        var counted = count.count(scope, reach, audience.threshold());
        return new Counted(
                scope,
                counted.figures(),
                audience,
                reach.everywhere(),
                clock.instant(),
                counted.leftOut().sessions(),
                counted.leftOut().services());
    }

    /**
     * The closed sessions behind a year's services, as far as the reader may see marks: elsewhere the way down ends at
     * the project.
     *
     * @param project code of a project, empty for all
     */
    @Transactional(readOnly = true)
    public List<SessionServices> sessions(FigureScope scope, String project) {
        permit.requireAnywhere(Permission.SEE_FIGURES);
        var reach = permit.reach(Permission.SEE_MARKS);
        return reach.isEmpty() || permit.audience().threshold() > 0 ? List.of() : count.sessions(scope, reach, project);
    }

    /** What governorates and sites are called, by their codes. */
    @Transactional(readOnly = true)
    public Map<String, String> placeNames(String language) {
        return count.placeNames().stream()
                .collect(Collectors.toMap(name -> name.code(), name -> name.in(language), (one, other) -> one));
    }

    private void check(FigureScope scope) {
        var year = scope.period().from().getYear();
        if (year < FIRST_YEAR || year > clock.instant().atZone(ZoneOffset.UTC).getYear() + 1) {
            throw refused("figures-year-unknown", String.valueOf(year));
        }
        if (!scope.programme().equals("MLI") && !count.knowsProgramme(scope.programme())) {
            throw refused("figures-programme-unknown", scope.programme());
        }
    }

    private static Refused refused(String code, String what) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, what));
    }
}
