package org.sanad.localpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class StartTest {

    private Workplace workplace;

    @BeforeEach
    void openWorkplace() throws Exception {
        workplace = Workplace.withBinaries();
    }

    @AfterEach
    void closeWorkplace() throws Exception {
        workplace.close();
    }

    @Test
    void the_first_start_makes_a_safe_database_for_an_application_that_is_no_superuser() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            Database database = Database.of(postgres);

            assertThat(database.ask("SHOW server_version")).startsWith("18.");
            assertThat(database.ask("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThat(database.ask("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'sanad'"))
                    .isEqualTo("sanad");
            assertThat(database.ask("SHOW fsync")).isEqualTo("on");
            assertThat(database.ask("SHOW synchronous_commit")).isEqualTo("on");
            assertThat(database.ask("SHOW data_checksums")).isEqualTo("on");
            assertThat(database.ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Files.readAllLines(workplace.cluster().resolve("pg_hba.conf")))
                    .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith("scram-sha-256"));
        }
    }

    @Test
    void names_in_arabic_and_sorani_can_be_searched_by_likeness() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            Database database = Database.of(postgres);

            assertThat(database.ask("SELECT cardinality(show_trgm('محمد'))")).isEqualTo("5");
            assertThat(database.ask("SELECT cardinality(show_trgm('کوردستان'))"))
                    .isEqualTo("9");
            assertThat(database.ask("SELECT string_agg(extname, ',' ORDER BY extname) FROM pg_extension"))
                    .isEqualTo("btree_gist,fuzzystrmatch,pg_trgm,pgcrypto,plpgsql,unaccent");
        }
    }

    @Test
    void a_later_start_finds_the_rows_and_the_same_address() throws Exception {
        String firstUrl;
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            firstUrl = postgres.url();
            Database.of(postgres).tell("CREATE TABLE session (id int)", "INSERT INTO session VALUES (7)");
        }
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            assertThat(postgres.url()).isEqualTo(firstUrl);
            assertThat(Database.of(postgres).ask("SELECT id FROM session")).isEqualTo("7");
        }
    }

    @Test
    void a_port_taken_by_another_server_is_left_to_it_and_the_new_one_kept() throws Exception {
        LocalPostgres.start(workplace.folder()).close();
        int kept = Integer.parseInt(Files.readString(workplace.folder().resolve("port")));
        String newUrl;
        try (ServerSocket other = new ServerSocket(kept, 1, InetAddress.ofLiteral("127.0.0.1"));
                LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            newUrl = postgres.url();
            assertThat(newUrl).doesNotContain(":" + other.getLocalPort() + "/");
            assertThat(Database.of(postgres).ask("SELECT 1")).isEqualTo("1");
        }
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            assertThat(postgres.url()).isEqualTo(newUrl);
        }
    }

    @Test
    void a_wrong_password_is_refused_and_the_right_ones_are_private() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            Database database = Database.of(postgres);

            assertThatThrownBy(() -> database.as("sanad", "guess").ask("SELECT 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(
                            () -> database.as("postgres", postgres.password()).ask("SELECT 1"))
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(workplace.folder().resolve("passwords"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_lost_password_file_is_made_anew_by_the_owner_of_the_folder() throws Exception {
        LocalPostgres.start(workplace.folder()).close();
        Files.delete(workplace.folder().resolve("passwords"));

        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            assertThat(Database.of(postgres).ask("SELECT current_user")).isEqualTo("sanad");
        }
    }

    @Test
    void closing_leaves_no_process_behind_even_with_a_client_connected_and_may_be_repeated() throws Exception {
        LocalPostgres postgres = LocalPostgres.start(workplace.folder());
        try (var forgotten = Database.of(postgres).connect()) {
            assertThat(workplace.processes()).hasSizeGreaterThan(3);

            postgres.close();

            assertThat(workplace.processes()).isEmpty();
            assertThat(Files.exists(PidFile.in(workplace.cluster()))).isFalse();
            assertThatCode(postgres::close).doesNotThrowAnyException();
            assertThat(forgotten.isValid(1)).isFalse();
        }
    }

    @Test
    void nobody_outside_this_machine_can_reach_the_server() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            int port = URI.create(postgres.url().substring("jdbc:".length())).getPort();

            for (InetAddress address :
                    InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port)).isInstanceOf(java.io.IOException.class);
                }
            }
        }
    }
}
