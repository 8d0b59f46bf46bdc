package org.sanad.localpostgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A program of its own that owns a database until its input ends, or until somebody kills it. */
final class Owner {

    private Owner() {}

    /** Takes the data folder; with a second word it also commits one row after another, and says so each time. */
    public static void main(String[] words) throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(Path.of(words[0]))) {
            System.out.println(String.join(
                    " ",
                    "STARTED",
                    Long.toString(postgres.pid()),
                    postgres.url(),
                    postgres.user(),
                    postgres.password()));
            if (words.length > 1) {
                Thread.ofPlatform().daemon().start(() -> commitRows(Database.of(postgres)));
            }
            System.in.transferTo(System.out);
        } catch (LocalPostgresProblem problem) {
            System.out.println("REFUSED " + String.valueOf(problem.getMessage()).replace('\n', ' '));
        }
    }

    private static void commitRows(Database database) {
        try (Connection connection = database.connect();
                var table = connection.createStatement()) {
            table.execute("CREATE TABLE mark (id int)");
            for (int id = 1; ; id++) {
                table.execute("INSERT INTO mark VALUES (%d)".formatted(id));
                System.out.println("COMMITTED " + id);
            }
        } catch (SQLException ended) {
            System.out.println("STOPPED " + ended.getMessage());
        }
    }
}
