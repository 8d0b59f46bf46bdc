package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.SanadApplication;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.tokens.IssueToken;
import org.sanad.access.tokens.NewToken;
import org.sanad.access.users.KeepUsers;
import org.sanad.access.users.NewUser;
import org.sanad.localpostgres.LocalPostgres;
import org.springframework.boot.SpringApplication;

/**
 * The scene of the phones, with somebody who takes answers out.
 *
 * @param form address of the form of 100 questions
 * @param there submissions to it that are there from another run
 */
record ExportScene(
        CollectScene collect, Path folder, String username, String password, String token, String form, int there) {

    private static final Actor STAGE = new Actor(
            null,
            "bench",
            List.of(
                    new Grant(Role.ME_OFFICER, new Scope.Mission()),
                    new Grant(Role.ADMINISTRATOR, new Scope.Mission())),
            null);

    static ExportScene in(Path folder) throws IOException {
        var collect = CollectScene.in(folder);
        try (var postgres = LocalPostgres.start(folder)) {
            var application = new SpringApplication(SanadApplication.class);
            application.setDefaultProperties(Map.of(
                    "spring.datasource.url", postgres.url(),
                    "spring.datasource.username", postgres.user(),
                    "spring.datasource.password", postgres.password(),
                    "sanad.data", folder.toString(),
                    "server.port", "0"));
            var name = "bench-" + UUID.randomUUID().toString().substring(0, 8);
            var password = UUID.randomUUID().toString();
            var token = new String[1];
            try (var sanad = application.run()) {
                ActingAs.run(STAGE, () -> {
                    var keepUsers = sanad.getBean(KeepUsers.class);
                    keepUsers.give(
                            keepUsers.add(new NewUser(name, "Bench", password, false)),
                            new Grant(Role.ME_OFFICER, new Scope.Mission()));
                    token[0] = sanad.getBean(IssueToken.class)
                            .issue(new NewToken(
                                    "bench",
                                    Role.ME_OFFICER,
                                    new Scope.Mission(),
                                    Set.of(Permission.SEE_ANSWERS),
                                    null));
                });
            }
            var found = found(postgres);
            return new ExportScene(
                    collect, folder, name, password, token[0], "/forms/" + found[0], Integer.parseInt(found[1]));
        }
    }

    private static String[] found(LocalPostgres postgres) throws IOException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select f.id, (select count(*) from forms.submission s where s.form_id = f.id)
                        from forms.form f where f.xml_id = 'made'
                        """)) {
            row.next();
            return new String[] {row.getString(1), row.getString(2)};
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
