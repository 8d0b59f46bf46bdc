package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.tokens.IssueToken;
import org.sanad.access.tokens.NewToken;
import org.sanad.bench.load.StagedSanad;

/**
 * The scene of the phones, with somebody who takes answers out.
 *
 * @param form address of the form of 100 questions
 * @param there submissions to it that are there from another run
 */
record ExportScene(
        CollectScene collect, Path folder, String username, String password, String token, String form, int there) {

    static ExportScene in(Path folder) throws IOException {
        var collect = CollectScene.in(folder);
        try (var sanad = StagedSanad.in(folder)) {
            var name = "bench-" + UUID.randomUUID().toString().substring(0, 8);
            var password = UUID.randomUUID().toString();
            var token = sanad.as(() -> token(sanad, name, password), Role.ME_OFFICER, Role.ADMINISTRATOR);
            var found = found(sanad);
            return new ExportScene(
                    collect, folder, name, password, token, "/forms/" + found[0], Integer.parseInt(found[1]));
        }
    }

    private static String token(StagedSanad sanad, String name, String password) {
        sanad.user(name, password, Role.ME_OFFICER, new Scope.Mission());
        return sanad.get(IssueToken.class)
                .issue(new NewToken(
                        "bench", Role.ME_OFFICER, new Scope.Mission(), Set.of(Permission.SEE_ANSWERS), null));
    }

    private static String[] found(StagedSanad sanad) throws IOException {
        try (var connection = sanad.connection();
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
