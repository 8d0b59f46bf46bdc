package org.sanad.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.ProgrammeFigures;
import org.sanad.shared.Period;

/** Prints how long the figures of a year take among 200,000 people and two million marks. Argument: a folder to keep the load in. */
public final class FiguresBench {

    private static final Rounds ROUNDS = new Rounds(10, 40);
    private static final int BAR = 300;

    private FiguresBench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("sanad-load");
        try (var load = Load.in(folder)) {
            measure(load.sanad().get(ProgrammeFigures.class));
        }
    }

    private static void measure(ProgrammeFigures figures) {
        var year = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        var always = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
        Rounds.heading();
        as(Role.ME_OFFICER, () -> {
            ROUNDS.print(
                    "panel and figure, one year of five", BAR, round -> figures.of(FigureScope.whole("MLI", year)));
            ROUNDS.print(
                    "panel, one year, one governorate",
                    BAR,
                    round -> figures.of(new FigureScope("MLI", year, "IQG13", "", "")));
            ROUNDS.print(
                    "sessions behind one project",
                    BAR,
                    round -> figures.sessions(FigureScope.whole("MLI", year), "LOAD-6"));
            ROUNDS.print("panel, all five years at once", BAR, round -> figures.of(FigureScope.whole("MLI", always)));
        });
        as(
                Role.VIEWER,
                () -> ROUNDS.print(
                        "panel for a viewer, one year, hidden cells",
                        BAR,
                        round -> figures.of(FigureScope.whole("MLI", year))));
    }

    private static void as(Role role, Runnable work) {
        ActingAs.run(new Actor(null, "bench", List.of(new Grant(role, new Scope.Mission())), null), work);
    }
}
