package org.sanad.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.sanad.SanadApplication;
import org.sanad.localpostgres.LocalPostgres;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Sanad with the demo story, on a free port and an embedded database in a folder of its own that goes away with it. */
public final class RunningSanad implements AutoCloseable {

    private final Path folder;
    private final LocalPostgres postgres;
    private final String port;
    private ConfigurableApplicationContext context;

    private RunningSanad(Path folder, LocalPostgres postgres, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.postgres = postgres;
        this.context = context;
        this.port = context.getEnvironment().getRequiredProperty("local.server.port");
    }

    public static RunningSanad start() {
        var folder = Path.of("target", "sanad-" + ProcessHandle.current().pid()).toAbsolutePath();
        var postgres = LocalPostgres.start(folder);
        try {
            var context = run(folder, postgres, "0");
            return new RunningSanad(folder, postgres, context);
        } catch (RuntimeException failed) {
            postgres.close();
            throw failed;
        }
    }

    private static ConfigurableApplicationContext run(Path folder, LocalPostgres postgres, String port) {
        return new SpringApplicationBuilder(SanadApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--sanad.data=" + folder.resolve("kept"),
                        "--spring.datasource.url=" + postgres.url(),
                        "--spring.datasource.username=" + postgres.user(),
                        "--spring.datasource.password=" + postgres.password());
    }

    /** The application stops; its database goes on. */
    public void stop() {
        context.close();
    }

    /** It is back at the same address. */
    public void startAgain() {
        context = run(folder, postgres, port);
    }

    /** Where it answers, such as {@code http://127.0.0.1:40123}. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
        postgres.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
