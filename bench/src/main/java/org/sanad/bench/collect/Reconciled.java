package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.sanad.localpostgres.LocalPostgres;

/** What a server has of what phones heard to be there. Nothing else may run on the folder. */
record Reconciled(Path folder) {

    /** Compares every form's bytes and every photograph's, on the shelf itself. */
    String count(List<CollectPhone.Filled> sent) throws SQLException, IOException {
        var lost = 0;
        var damaged = 0;
        try (var postgres = LocalPostgres.start(folder);
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            for (var form : sent) {
                var submission = submission(connection, form);
                if (submission == null) {
                    lost++;
                    continue;
                }
                for (var file : form.files().entrySet()) {
                    damaged += has(connection, submission, file.getKey(), file.getValue()) ? 0 : 1;
                }
            }
            return "  %d forms sent, %d without their bytes, %d photographs missing or damaged, %d doubled"
                    .formatted(sent.size(), lost, damaged, doubled(connection));
        }
    }

    private static @org.jspecify.annotations.Nullable UUID submission(Connection connection, CollectPhone.Filled form)
            throws SQLException {
        try (var asked = connection.prepareStatement(
                "select submission_id, content from forms.submission_version where instance_id = ?")) {
            asked.setString(1, form.instanceId());
            try (var found = asked.executeQuery()) {
                return found.next() && new String(found.getBytes(2), StandardCharsets.UTF_8).equals(form.xml())
                        ? found.getObject(1, UUID.class)
                        : null;
            }
        }
    }

    private boolean has(Connection connection, UUID submission, String name, byte[] content)
            throws SQLException, IOException {
        var sha256 = sha256(content);
        try (var asked = connection.prepareStatement(
                "select 1 from forms.attachment where submission_id = ? and name = ? and sha256 = ?")) {
            asked.setObject(1, submission);
            asked.setString(2, name);
            asked.setString(3, sha256);
            try (var found = asked.executeQuery()) {
                var place =
                        folder.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
                return found.next() && Files.exists(place) && Arrays.equals(Files.readAllBytes(place), content);
            }
        }
    }

    /** A form whose rows or versions stand there more often than it came. */
    private static int doubled(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select (select count(*) - count(distinct (form_id, instance_id)) from forms.submission_version)
                            + (select count(*) from (
                                select 1 from forms.answer_row where repeat = '' group by submission_id
                                having count(*) > 1) twice)
                        """)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
