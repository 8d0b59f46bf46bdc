package org.sanad.localpostgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** What a test asks the server, each time over a connection of its own. */
record Database(String url, String user, String password) {

    static Database of(LocalPostgres postgres) {
        return new Database(postgres.url(), postgres.user(), postgres.password());
    }

    Database as(String otherUser, String otherPassword) {
        return new Database(url.replaceAll("/sanad$", "/postgres"), otherUser, otherPassword);
    }

    String ask(String question) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }

    void tell(String... sentences) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sentence : sentences) {
                statement.execute(sentence);
            }
        }
    }

    Optional<String> tryAsking(String question) {
        try {
            return Optional.of(ask(question));
        } catch (SQLException notNow) {
            return Optional.empty();
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
