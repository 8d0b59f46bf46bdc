package org.sanad.localpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class KilledTest {

    private static final Duration SOON = Duration.ofSeconds(30);

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
    void a_killed_server_comes_back_by_itself_with_every_committed_row() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            Database database = Database.of(postgres);
            database.tell("CREATE TABLE mark (id int)");
            for (int id = 1; id <= 100; id++) {
                database.tell("INSERT INTO mark VALUES (%d)".formatted(id));
            }
            long killed = postgres.pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            assertThat(Deadline.in(SOON).await(() -> postgres.pid() != killed)).isTrue();
            assertThat(Database.of(postgres).ask("SELECT count(*) FROM mark")).isEqualTo("100");
        }
        assertThat(workplace.processes()).isEmpty();
    }

    @Test
    void a_killed_owner_leaves_an_orphan_that_the_next_start_replaces_without_losing_a_committed_row()
            throws Exception {
        Database before;
        int lastCommitted;
        try (OwnerProcess owner = OwnerProcess.of(workplace.folder(), "and commit rows")) {
            before = owner.started();
            String committed = owner.waitFor("COMMITTED 200");
            owner.kill();
            lastCommitted = numberIn(owner.lastWords(committed));
        }
        assertThat(before.ask("SELECT 1")).as("the orphan still answers").isEqualTo("1");
        long orphan = PidFile.read(workplace.cluster()).orElseThrow().pid();

        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            assertThat(postgres.pid()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan).map(Postmaster::new).filter(Postmaster::runs))
                    .isEmpty();
            assertThat(postgres.url()).isEqualTo(before.url());
            assertThat(Database.of(postgres).ask("SELECT count(*) FROM mark WHERE id <= %d".formatted(lastCommitted)))
                    .isEqualTo(Integer.toString(lastCommitted));
        }
        assertThat(workplace.processes()).isEmpty();
    }

    @Test
    void owner_and_server_killed_at_the_same_moment_do_not_hinder_the_next_start() throws Exception {
        try (OwnerProcess owner = OwnerProcess.of(workplace.folder(), "and commit rows")) {
            owner.started();
            owner.waitFor("COMMITTED 50");
            owner.kill();
        }
        Postmaster.livingOn(workplace.cluster()).orElseThrow().process().destroyForcibly();

        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            assertThat(Integer.parseInt(Database.of(postgres).ask("SELECT count(*) FROM mark")))
                    .isGreaterThanOrEqualTo(50);
        }
    }

    @Test
    void a_pid_file_whose_number_now_belongs_to_another_program_does_not_hinder_and_that_program_lives_on()
            throws Exception {
        LocalPostgres.start(workplace.folder()).close();
        // As the server's own user: a process it may not signal is one that PostgreSQL itself disregards.
        Layout layout = Layout.in(workplace.folder());
        Process innocent = new ProcessBuilder(RunAs.choose(layout).command(List.of("sleep", "600"))).start();
        try {
            Files.writeString(
                    PidFile.in(workplace.cluster()),
                    "%d%n%s%n1700000000%n15000%n%n127.0.0.1%n%n".formatted(innocent.pid(), workplace.cluster()));

            try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
                assertThat(Database.of(postgres).ask("SELECT 1")).isEqualTo("1");
            }
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void a_second_process_on_the_same_folder_is_refused_by_the_name_of_the_first() throws Exception {
        try (OwnerProcess first = OwnerProcess.of(workplace.folder())) {
            Database database = first.started();

            assertThatThrownBy(() -> LocalPostgres.start(workplace.folder()))
                    .isInstanceOf(LocalPostgresProblem.class)
                    .hasMessageContaining(
                            "is in use by process " + first.process().pid())
                    .hasMessageContaining("Stop that process");
            assertThat(database.ask("SELECT 1"))
                    .as("the first is not disturbed")
                    .isEqualTo("1");
        }
        assertThat(workplace.processes()).isEmpty();
    }

    @Test
    void a_second_start_in_the_same_process_is_refused_too_and_does_not_let_others_in() throws Exception {
        try (LocalPostgres first = LocalPostgres.start(workplace.folder())) {
            assertThatThrownBy(() -> LocalPostgres.start(workplace.folder()))
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
            try (OwnerProcess other = OwnerProcess.of(workplace.folder())) {
                assertThat(other.waitFor("REFUSED")).contains("in use by process");
            }
            assertThat(Database.of(first).ask("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_first_start_killed_while_it_makes_the_cluster_is_done_afresh() throws Exception {
        killFirstStartOnce(workplace.folder(), workplace.folder(), "cluster.unfinished-*");

        assertThatTheFolderWorksAndHoldsNothingUnfinished(workplace.folder());
    }

    @Test
    void a_first_start_killed_while_it_unpacks_is_done_afresh() throws Exception {
        Path folder = workplace.place().resolve("empty");
        killFirstStartOnce(folder, folder.resolve("binaries"), "*.unfinished-*");

        assertThatTheFolderWorksAndHoldsNothingUnfinished(folder);
    }

    private static void killFirstStartOnce(Path folder, Path parent, String sign) throws IOException {
        try (OwnerProcess owner = OwnerProcess.of(folder)) {
            assertThat(Deadline.in(SOON).await(() -> holds(parent, sign))).isTrue();
            owner.kill();
        }
        assertThat(holds(parent, sign)).isTrue();
        assertThat(Files.exists(folder.resolve("cluster"))).isFalse();
    }

    private static void assertThatTheFolderWorksAndHoldsNothingUnfinished(Path folder) throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(folder)) {
            assertThat(Database.of(postgres).ask("SELECT count(*) FROM pg_extension"))
                    .isEqualTo("6");
        }
        assertThat(holds(folder, "*.unfinished-*")).isFalse();
        assertThat(holds(folder.resolve("binaries"), "*.unfinished-*")).isFalse();
    }

    private static boolean holds(Path folder, String pattern) {
        try (var found = Files.newDirectoryStream(folder, pattern)) {
            return found.iterator().hasNext();
        } catch (IOException notThereYet) {
            return false;
        }
    }

    private static int numberIn(String committed) {
        return Integer.parseInt(committed.substring("COMMITTED ".length()));
    }
}
