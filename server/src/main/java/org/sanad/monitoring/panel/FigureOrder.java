package org.sanad.monitoring.panel;

import java.util.Comparator;
import java.util.List;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;

/** In which order rows stand. */
final class FigureOrder {

    private FigureOrder() {}

    /** Largest first; what is not recorded comes last however large it is. */
    static List<Figure> largestFirst(List<Figure> figures, Dimension dimension) {
        return figures.stream()
                .sorted(Comparator.<Figure, Boolean>comparing(
                                figure -> figure.cell().member(dimension).equals(Cell.NOT_RECORDED))
                        .thenComparing(figure -> -FigureTables.count(figure))
                        .thenComparing(figure -> figure.cell().member(dimension)))
                .toList();
    }
}
