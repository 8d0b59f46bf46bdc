package org.sanad.story;

import java.nio.file.Path;
import java.util.Map;
import org.sanad.localpostgres.LocalPostgres;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One real PostgreSQL for all tests of a run: the embedded one, or the one at {@code SANAD_TEST_DATABASE_URL} (a JDBC
 * address with user and password), so that the same tests hold for an external server.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Object> ADDRESS = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("test-database", ADDRESS));
        var data = Path.of("target", "test-data-" + ProcessHandle.current().pid());
        sources.addFirst(new MapPropertySource(
                "test-data", Map.of("sanad.data", data.toAbsolutePath().toString())));
    }

    private static Map<String, Object> start() {
        var external = System.getenv("SANAD_TEST_DATABASE_URL");
        if (external != null && !external.isBlank()) {
            return Map.of("spring.datasource.url", external);
        }
        var postgres = LocalPostgres.start(
                Path.of("target", "test-postgres-" + ProcessHandle.current().pid())
                        .toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-test-postgres"));
        return Map.of(
                "spring.datasource.url", postgres.url(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password());
    }
}
