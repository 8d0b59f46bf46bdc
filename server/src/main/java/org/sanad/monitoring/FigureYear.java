package org.sanad.monitoring;

import java.util.List;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;

/** The year somebody asks figures of. */
public final class FigureYear {

    private FigureYear() {}

    /**
     * Reads what stands in an address.
     *
     * @param otherwise the year when nothing stands there
     * @throws Refused for anything that is not a year
     */
    public static int read(String typed, int otherwise) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        if (!typed.matches("[1-9][0-9]{3}")) {
            throw new Refused(Refused.Kind.BAD_INPUT, new Problem("figures-year-unknown", List.of(typed)));
        }
        return Integer.parseInt(typed);
    }
}
