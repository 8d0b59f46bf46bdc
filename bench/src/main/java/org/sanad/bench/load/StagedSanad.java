package org.sanad.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sanad.SanadApplication;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.UserId;
import org.sanad.access.users.KeepUsers;
import org.sanad.access.users.NewUser;
import org.sanad.localpostgres.LocalPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Sanad in this process, on which a bench lays out by the use cases what it will measure. */
public record StagedSanad(LocalPostgres postgres, ConfigurableApplicationContext application) implements AutoCloseable {

    public static StagedSanad in(Path folder) throws IOException {
        var postgres = LocalPostgres.start(folder);
        var application = new SpringApplication(SanadApplication.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", postgres.url(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password(),
                "sanad.data", folder.toString(),
                "server.port", "0"));
        return new StagedSanad(postgres, application.run());
    }

    public <T> T get(Class<T> part) {
        return application.getBean(part);
    }

    /** Does the work as somebody with these roles in the whole mission. */
    public <T> T as(Supplier<T> work, Role... roles) {
        var grants = Stream.of(roles)
                .map(role -> new Grant(role, new Scope.Mission()))
                .toList();
        List<T> done = new ArrayList<>();
        ActingAs.run(new Actor(null, "bench", grants, null), () -> done.add(work.get()));
        return done.getFirst();
    }

    /** Adds a user; asks for the administrator's role. */
    public UserId user(String username, String password, Role role, Scope scope) {
        var keepUsers = get(KeepUsers.class);
        var user = keepUsers.add(new NewUser(username, "Bench", password, false));
        keepUsers.give(user, new Grant(role, scope));
        return user;
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }

    @Override
    public void close() {
        application.close();
        postgres.close();
    }
}
