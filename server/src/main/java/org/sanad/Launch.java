package org.sanad;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.localpostgres.LocalPostgres;
import org.sanad.localpostgres.LocalPostgresProblem;
import org.sanad.web.StartupNotice;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * Starts Sanad on the database it is given: {@code SANAD_DATABASE_URL} when set, otherwise the embedded PostgreSQL in
 * the data folder. The database outlives the application context, so that nothing is cut off at the end.
 */
final class Launch {

    /** A start that does one thing and ends; it was done while the context started. */
    private static final String ONE_TASK = "sanad.rebuild";

    private final String[] arguments;
    private final SimpleCommandLinePropertySource options;
    private @Nullable LocalPostgres localPostgres;

    Launch(String[] arguments) {
        this.arguments = arguments;
        this.options = new SimpleCommandLinePropertySource(arguments);
    }

    void start() {
        try {
            var application = SanadApplication.application();
            application.setRegisterShutdownHook(false);
            application.setDefaultProperties(database());
            var context = application.run(arguments);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context), "stop"));
            if (options.containsProperty(ONE_TASK)) {
                System.exit(0);
            }
            announce(context);
        } catch (LocalPostgresProblem problem) {
            complain(problem.getMessage());
        } catch (RuntimeException failure) {
            stopDatabase();
            var knownReason = StartProblem.in(failure);
            if (knownReason.isEmpty()) {
                throw failure;
            }
            complain(knownReason.get());
        }
    }

    private Map<String, Object> database() {
        var url = System.getenv("SANAD_DATABASE_URL");
        if (url != null && !url.isBlank()) {
            return ExternalDatabase.properties(url);
        }
        var folder = options.getProperty("sanad.data");
        var postgres =
                LocalPostgres.start(Path.of(folder == null ? "data" : folder).toAbsolutePath());
        localPostgres = postgres;
        var properties = new HashMap<String, Object>();
        properties.put("spring.datasource.url", postgres.url());
        properties.put("spring.datasource.username", postgres.user());
        properties.put("spring.datasource.password", postgres.password());
        return properties;
    }

    private static void announce(ConfigurableApplicationContext context) {
        var port = context.getEnvironment().getProperty("local.server.port");
        System.out.println("Sanad is ready at http://localhost:" + port);
        context.getBeansOfType(StartupNotice.class).values().stream()
                .flatMap(notice -> notice.lines().stream())
                .forEach(System.out::println);
    }

    private void stop(ConfigurableApplicationContext context) {
        context.close();
        stopDatabase();
    }

    private void stopDatabase() {
        if (localPostgres != null) {
            localPostgres.close();
        }
    }

    private static void complain(@Nullable String message) {
        System.err.println(message);
        System.exit(1);
    }
}
