package org.sanad.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sanad.SanadApplication;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.localpostgres.LocalPostgres;
import org.sanad.programmes.FigureScope;
import org.sanad.programmes.ProgrammeFigures;
import org.sanad.shared.Period;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints how long the figures of a year take among 200,000 people and two million marks. Argument: a folder to keep the load in. */
public final class FiguresBench {

    private static final int ROUNDS = 40;
    private static final int TENTHS = 10;

    private FiguresBench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("sanad-load");
        try (var postgres = LocalPostgres.start(folder);
                var sanad = start(postgres);
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            load(connection);
            measure(sanad.getBean(ProgrammeFigures.class));
        }
    }

    private static ConfigurableApplicationContext start(LocalPostgres postgres) {
        var application = new SpringApplication(SanadApplication.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", postgres.url(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password(),
                "server.port", "0"));
        return application.run();
    }

    private static void load(Connection connection) throws IOException, SQLException {
        if (isLoaded(connection)) {
            return;
        }
        var began = System.nanoTime();
        try (var statement = connection.prepareStatement(read("load.sql"))) {
            statement.execute();
        }
        for (var tenth = 0; tenth < TENTHS; tenth++) {
            try (var statement = connection.prepareStatement(read("marks.sql"))) {
                statement.setInt(1, tenth);
                statement.execute();
            }
        }
        for (var end :
                List.of("alter table programmes.attendance enable trigger only_members_are_marked", "vacuum analyze")) {
            try (var statement = connection.prepareStatement(end)) {
                statement.execute();
            }
        }
        System.out.printf("Loaded in %.0f s%n", (System.nanoTime() - began) / 1e9);
    }

    private static boolean isLoaded(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select exists (select 1 from programmes.attendance)");
                var result = statement.executeQuery()) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private static void measure(ProgrammeFigures figures) {
        var year = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        var always = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
        System.out.printf("%-52s %8s %8s %8s%n", "ms, " + ROUNDS + " rounds", "median", "p95", "worst");
        as(Role.ME_OFFICER, () -> {
            print("panel and figure, one year of five", () -> figures.of(FigureScope.whole("MLI", year)));
            print("panel, one year, one governorate", () -> figures.of(new FigureScope("MLI", year, "IQG13", "", "")));
            print("sessions behind one project", () -> figures.sessions(FigureScope.whole("MLI", year), "LOAD-6"));
            print("panel, all five years at once", () -> figures.of(FigureScope.whole("MLI", always)));
        });
        as(
                Role.VIEWER,
                () -> print(
                        "panel for a viewer, one year, hidden cells",
                        () -> figures.of(FigureScope.whole("MLI", year))));
    }

    private static void as(Role role, Runnable work) {
        ActingAs.run(new Actor(null, "bench", List.of(new Grant(role, new Scope.Mission())), null), work);
    }

    private static void print(String what, Runnable work) {
        for (var warm = 0; warm < ROUNDS / 4; warm++) {
            work.run();
        }
        var times = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-52s %8.0f %8.0f %8.0f%n",
                what, times[ROUNDS / 2], times[(int) Math.ceil(ROUNDS * 0.95) - 1], times[ROUNDS - 1]);
    }

    private static String read(String name) throws IOException {
        try (var stream = Objects.requireNonNull(FiguresBench.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
