package org.sanad.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sanad.bench.names.Crowd;

/** Sanad in this process on a data folder with 200,000 people and two million marks, made at the first use. */
record Load(StagedSanad sanad, Connection connection) implements AutoCloseable {

    private static final int TENTHS = 10;

    static Load in(Path folder) throws IOException, SQLException {
        var sanad = StagedSanad.in(folder);
        var load = new Load(sanad, sanad.connection());
        load.make();
        return load;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        sanad.close();
    }

    private void make() throws IOException, SQLException {
        if (isMade()) {
            return;
        }
        var began = System.nanoTime();
        execute(
                "create temporary table load_name (id int, name text, name_folded text, name_sound text, name_terms text[])");
        Crowd.copy(connection, "load_name", List.of());
        execute(read("load.sql"));
        for (var tenth = 0; tenth < TENTHS; tenth++) {
            try (var statement = connection.prepareStatement(read("marks.sql"))) {
                statement.setInt(1, tenth);
                statement.execute();
            }
        }
        execute("alter table programmes.attendance enable trigger only_members_are_marked");
        execute("vacuum analyze");
        System.out.printf("Loaded in %.0f s%n", (System.nanoTime() - began) / 1e9);
    }

    private boolean isMade() throws SQLException {
        try (var statement = connection.prepareStatement("select exists (select 1 from programmes.attendance)");
                var result = statement.executeQuery()) {
            result.next();
            return result.getBoolean(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what the query finds. */
    List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    static String read(String name) throws IOException {
        try (var stream = Objects.requireNonNull(Load.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
