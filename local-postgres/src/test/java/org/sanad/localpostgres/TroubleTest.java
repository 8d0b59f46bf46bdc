package org.sanad.localpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class TroubleTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    /** "daemon" on every Debian; initdb wants its user to have a name. */
    private static final int SOMEBODY = 1;

    private static final int NAMELESS = 54321;

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
    void root_has_the_server_run_by_an_unprivileged_user_who_owns_the_cluster() throws Exception {
        assumeRoot();
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            assertThat(Trees.ownerOf(workplace.cluster())).isEqualTo(RunAs.NOBODY);
            assertThat(Files.readString(Path.of("/proc/" + postgres.pid() + "/status")))
                    .containsPattern("Uid:\\s+65534\\s+65534\\s+65534\\s+65534")
                    .containsPattern("CapEff:\\s+0000000000000000");
        }
    }

    @Test
    void root_may_keep_the_folder_where_no_other_user_can_go() throws Exception {
        assumeRoot();
        Path home = Files.createDirectory(workplace.place().resolve("private"));
        Files.setPosixFilePermissions(home, Trees.PRIVATE_FOLDER);
        for (int start = 1; start <= 2; start++) {
            try (LocalPostgres postgres = LocalPostgres.start(home.resolve("database"))) {
                assertThat(Database.of(postgres).ask("SELECT 1")).isEqualTo("1");
                assertThat(Files.readString(Path.of("/proc/" + postgres.pid() + "/status")))
                        .containsPattern("CapEff:\\s+0000000000000000");
            }
        }
        assertThat(workplace.processes()).isEmpty();
    }

    @Test
    void an_ordinary_user_runs_the_server_directly_and_root_may_start_it_later_without_taking_it_away()
            throws Exception {
        assumeRoot();
        Path folder = folderOf(SOMEBODY);
        try (OwnerProcess owner = OwnerProcess.as(SOMEBODY, workplace, folder)) {
            owner.started().tell("CREATE TABLE mark (id int)");
        }
        assertThat(workplace.processes()).isEmpty();
        try (LocalPostgres postgres = LocalPostgres.start(folder)) {
            Database.of(postgres).tell("INSERT INTO mark VALUES (1)");
        }
        try (OwnerProcess owner = OwnerProcess.as(SOMEBODY, workplace, folder)) {
            assertThat(owner.started().ask("SELECT count(*) FROM mark")).isEqualTo("1");
        }
    }

    @Test
    void a_user_without_a_name_is_told_that_postgresql_wants_one() throws Exception {
        assumeRoot();
        try (OwnerProcess owner = OwnerProcess.as(NAMELESS, workplace, folderOf(NAMELESS))) {
            assertThat(owner.waitFor("REFUSED")).contains("user does not exist", "add one (useradd)");
        }
    }

    @Test
    void a_folder_one_may_not_write_is_named_together_with_what_to_do() throws Exception {
        assumeRoot();
        Path folder = folderOf(SOMEBODY);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (OwnerProcess owner = OwnerProcess.as(SOMEBODY, workplace, folder)) {
            assertThat(owner.waitFor("REFUSED"))
                    .contains(folder.toString(), "Permission denied", "Make the folder writable");
        }
    }

    @Test
    void a_disk_mounted_read_only_is_named_as_such() throws Exception {
        try (SmallDisk disk = SmallDisk.on(workplace, 100)) {
            disk.remountReadOnly();

            assertThatThrownBy(() -> LocalPostgres.start(disk.folder()))
                    .isInstanceOf(LocalPostgresProblem.class)
                    .hasMessageContaining("Read-only file system")
                    .hasMessageContaining("remount it writable");
        }
    }

    @Test
    void a_disk_too_small_for_the_first_start_is_refused_before_anything_is_written() throws Exception {
        try (SmallDisk disk = SmallDisk.on(workplace, 100)) {
            assertThatThrownBy(() -> LocalPostgres.start(disk.folder()))
                    .isInstanceOf(LocalPostgresProblem.class)
                    .hasMessageContaining("MB are free in " + disk.folder())
                    .hasMessageContaining("Free some space");
            assertThat(Files.exists(disk.folder().resolve("cluster"))).isFalse();
        }
    }

    @Test
    void a_disk_that_filled_up_is_named_and_the_rows_are_there_once_space_is_freed() throws Exception {
        try (SmallDisk disk = SmallDisk.on(workplace, 400)) {
            try (LocalPostgres postgres = LocalPostgres.start(disk.folder())) {
                Database.of(postgres).tell("CREATE TABLE mark (id int)", "INSERT INTO mark VALUES (7)");
            }
            disk.fill();

            assertThatThrownBy(() -> LocalPostgres.start(disk.folder()))
                    .isInstanceOf(LocalPostgresProblem.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("The disk is full");

            disk.empty();
            try (LocalPostgres postgres = LocalPostgres.start(disk.folder())) {
                assertThat(Database.of(postgres).ask("SELECT id FROM mark")).isEqualTo("7");
            }
        }
    }

    @Test
    void root_without_setpriv_and_unshare_is_told_what_to_install() {
        assertThatThrownBy(() -> RunAs.forRoot(workplace.place(), RunAs.NOBODY, "/nowhere"))
                .isInstanceOf(LocalPostgresProblem.class)
                .hasMessageContaining("setpriv is not installed")
                .hasMessageContaining("unshare is not installed")
                .hasMessageContaining("Install util-linux");
    }

    @Test
    void a_machine_without_binaries_is_told_to_use_another_postgresql() throws Exception {
        Layout layout = Layout.in(workplace.folder());

        assertThatThrownBy(() -> Binaries.in(layout, Binaries.archiveFor("Linux", "riscv64")))
                .isInstanceOf(LocalPostgresProblem.class)
                .hasMessageContaining("/postgres-linux-riscv64.txz")
                .hasMessageContaining("SANAD_DATABASE_URL");
    }

    @Test
    void a_server_that_will_not_start_is_quoted_and_leaves_the_folder_free_for_the_next_try() throws Exception {
        LocalPostgres.start(workplace.folder()).close();
        Path own = workplace.cluster().resolve("local.conf");
        Files.writeString(own, "shared_buffers = 'plenty'\n");

        assertThatThrownBy(() -> LocalPostgres.start(workplace.folder()))
                .isInstanceOf(LocalPostgresProblem.class)
                .hasMessageContaining("PostgreSQL could not start in " + workplace.folder())
                .hasMessageContaining("invalid value for parameter \"shared_buffers\": \"plenty\"");

        Files.writeString(own, "work_mem = '5MB'\n");
        try (LocalPostgres postgres = LocalPostgres.start(workplace.folder())) {
            assertThat(Database.of(postgres).ask("SHOW work_mem")).isEqualTo("5MB");
        }
    }

    private Path folderOf(int uid) throws IOException {
        Path folder = workplace.folder();
        Trees.give(folder, uid, uid);
        return folder;
    }

    private static void assumeRoot() {
        assumeTrue(new UnixSystem().getUid() == 0, "only root can become somebody else");
    }

    /** A disk in memory; needs the right to mount, without which its tests are skipped. */
    private record SmallDisk(Path folder) implements AutoCloseable {

        static SmallDisk on(Workplace workplace, int megabytes) throws IOException {
            String size = "size=%dm,mode=755".formatted(megabytes);
            assumeTrue(run("mount", "-t", "tmpfs", "-o", size, "tmpfs", workplace.folder()), "may not mount");
            return new SmallDisk(workplace.folder());
        }

        void remountReadOnly() throws IOException {
            assertThat(run("mount", "-o", "remount,ro", folder)).isTrue();
        }

        void fill() throws IOException {
            assertThat(run("dd", "if=/dev/zero", "of=" + folder.resolve("filler"), "bs=64k"))
                    .isFalse();
        }

        void empty() throws IOException {
            Files.delete(folder.resolve("filler"));
        }

        @Override
        public void close() throws IOException {
            assertThat(run("umount", folder)).isTrue();
        }

        private static boolean run(Object... words) throws IOException {
            List<String> command = List.of(words).stream().map(Object::toString).toList();
            return Finished.run(command, "", SOON).well();
        }
    }
}
