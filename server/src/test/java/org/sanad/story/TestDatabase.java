package org.sanad.story;

import java.nio.file.Path;
import java.util.Map;
import org.sanad.localpostgres.LocalPostgres;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

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
        sources.addFirst(new MapPropertySource(
                "test-data", Map.of("sanad.data", folder("test-data").toString())));
    }

    private static Map<String, Object> start() {
        var external = System.getenv("SANAD_TEST_DATABASE_URL");
        if (external != null && !external.isBlank()) {
            return Map.of("spring.datasource.url", external);
        }
        var postgres = LocalPostgres.start(folder("test-postgres"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres), "stop-test-postgres"));
        return Map.of(
                "spring.datasource.url", postgres.url(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password());
    }

    /** A run leaves nothing behind: a hundred runs would fill a disk. */
    private static void end(LocalPostgres postgres) {
        postgres.close();
        FileSystemUtils.deleteRecursively(folder("test-postgres").toFile());
        FileSystemUtils.deleteRecursively(folder("test-data").toFile());
    }

    private static Path folder(String name) {
        return Path.of("target", name + "-" + ProcessHandle.current().pid()).toAbsolutePath();
    }
}
