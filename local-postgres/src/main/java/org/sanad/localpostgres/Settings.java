package org.sanad.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server is told: small memory, no shortcuts with the data, nobody but this machine. */
final class Settings {

    static final String INCLUDES = """

            # Written by Sanad at each start:
            include 'sanad.conf'
            # For the administrator of this machine; wins over all of the above:
            include_if_exists 'local.conf'
            """;

    private static final String SERVER = """
            # Rewritten at each start. Put your own settings into local.conf beside this file.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 60
            password_encryption = scram-sha-256

            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_level = replica
            max_wal_senders = 2
            max_wal_size = 512MB
            min_wal_size = 80MB

            # The whole of Sanad stays within 350 MB at rest.
            shared_buffers = 64MB
            work_mem = 8MB
            maintenance_work_mem = 64MB
            effective_cache_size = 512MB
            wal_buffers = 2MB
            huge_pages = off
            io_method = sync
            max_logical_replication_workers = 0
            max_worker_processes = 4
            max_parallel_workers = 2
            max_parallel_workers_per_gather = 1
            autovacuum_max_workers = 2
            jit = off
            random_page_cost = 1.1

            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            log_checkpoints = off
            log_line_prefix = '%%m [%%p] '
            """;

    /** In template1 too, so that a database made later (a restore drill, a test) has them. */
    private static final String EXTENSIONS = """
            CREATE EXTENSION pg_trgm
            CREATE EXTENSION unaccent
            CREATE EXTENSION fuzzystrmatch
            CREATE EXTENSION btree_gist
            CREATE EXTENSION pgcrypto
            """;

    private Settings() {}

    static void write(Path cluster, int port, RunAs runAs) throws IOException {
        Path file = cluster.resolve("sanad.conf");
        Files.writeString(file, SERVER.formatted(port));
        runAs.own(file);
    }

    /** One statement a line, as single-user mode reads them. */
    static String firstStatements(Passwords passwords) {
        return EXTENSIONS
                + "CREATE ROLE %1$s LOGIN CREATEDB PASSWORD '%2$s'%nCREATE DATABASE %1$s OWNER %1$s%n"
                        .formatted(Cluster.DATABASE, passwords.application());
    }

    static String passwordStatements(Passwords passwords) {
        return "ALTER ROLE %s PASSWORD '%s'%nALTER ROLE %s PASSWORD '%s'%n"
                .formatted(Cluster.DATABASE, passwords.application(), Cluster.SUPERUSER, passwords.superuser());
    }
}
