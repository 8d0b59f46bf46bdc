package org.sanad.monitoring.panel;

import org.sanad.programmes.FigureScope;
import org.sanad.programmes.FigureWords;
import org.sanad.shared.Figure;

/** A figure as a page shows it: value, what it counts, base, and the way to what stands behind it. */
public record FigureView(String code, String value, String name, String base, String counting, String href) {

    static FigureView of(Figure figure, FigureScope scope, FigureWords words) {
        var counting = switch (figure.counts()) {
            case PEOPLE -> "people";
            case SERVICES -> "services";
            case PROJECTS, LOCATIONS, TYPES, STAFF, SESSIONS, WEEKS -> "none";
        };
        return new FigureView(
                figure.code(),
                words.number(figure.value()),
                words.name(figure),
                words.coverage(figure),
                counting,
                FigureQuery.address("/figures/" + figure.code(), scope));
    }
}
