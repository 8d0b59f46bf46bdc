package org.sanad.monitoring.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.FigureCode;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.ProgrammeFigures;
import org.sanad.programmes.ProgrammeFigures.Counted;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds every published figure of a year against the counted one. */
@Component
public class Reconcile {

    /** What was printed is about this programme. */
    static final String PROGRAMME = "MLI";

    private final PublishedFigures published;
    private final ProgrammeFigures figures;
    private final Permit permit;

    Reconcile(PublishedFigures published, ProgrammeFigures figures, Permit permit) {
        this.published = published;
        this.figures = figures;
        this.permit = permit;
    }

    /** @throws Refused for a reader of a part: what was printed is of the whole mission, and a part must differ */
    @Transactional(readOnly = true)
    public List<Reconciled> year(FigureScope scope) {
        permit.requireAnywhere(Permission.SEE_FIGURES);
        if (!permit.reach(Permission.SEE_FIGURES).everywhere()) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("published-whole-mission-only"));
        }
        return besides(figures.of(scope));
    }

    /** The same with what has been counted already; nothing where it is a part, or another programme than was printed. */
    @Transactional(readOnly = true)
    public List<Reconciled> with(Counted counted) {
        permit.requireAnywhere(Permission.SEE_FIGURES);
        var scope = counted.scope();
        var comparable = counted.fromTheWholeMission() && scope.equals(FigureScope.whole(PROGRAMME, scope.period()));
        return comparable ? besides(counted) : List.of();
    }

    private List<Reconciled> besides(Counted counted) {
        var all = counted.figures().stream().collect(Collectors.toMap(Figure::key, Function.identity()));
        return published.of(counted.scope().period().from().getYear()).stream()
                .map(figure -> new Reconciled(figure, values(figure, all)))
                .toList();
    }

    private static List<Figure.Value> values(PublishedFigure figure, Map<Figure.Key, Figure> all) {
        return Counterpart.of(figure).stream()
                .flatMap(counterpart -> counterpart.codes().stream()
                        .flatMap(code -> Optional.ofNullable(all.get(code.key().at(counterpart.cell())))
                                .map(Figure::value)
                                .or(() -> noneOf(code, counterpart.cell(), all))
                                .stream()))
                .toList();
    }

    /** Nothing in a cell of a split that exists is zero; a split that this reader does not get is no number at all. */
    private static Optional<Figure.Value> noneOf(FigureCode code, Cell cell, Map<Figure.Key, Figure> all) {
        var none = switch (code.counts()) {
            case STAFF, SESSIONS, WEEKS -> false;
            case PROJECTS, LOCATIONS, TYPES -> true;
            case PEOPLE, SERVICES ->
                all.keySet().stream()
                        .anyMatch(key -> key.code().equals(code.code())
                                && key.cell().dimensions().equals(cell.dimensions()));
        };
        return none ? Optional.of(Figure.Value.known(0)) : Optional.empty();
    }
}
