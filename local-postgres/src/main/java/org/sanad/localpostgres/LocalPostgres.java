package org.sanad.localpostgres;

import java.nio.file.Path;

/** A running PostgreSQL 18 that belongs to one data folder. */
public final class LocalPostgres implements AutoCloseable {

    private LocalPostgres() {}

    /**
     * Starts PostgreSQL on a data folder, making the folder at the first start and adopting or stopping a server left
     * over from a process that died.
     *
     * @param folder where the binaries, the cluster and its secrets live
     * @throws LocalPostgresProblem with what is wrong and how to mend it, when the server cannot be had
     */
    public static LocalPostgres start(Path folder) {
        throw new LocalPostgresProblem("not here yet: " + folder);
    }

    /** JDBC address of the application's database. */
    public String url() {
        return "";
    }

    public String user() {
        return "";
    }

    public String password() {
        return "";
    }

    /** Stops the server; no process stays behind. */
    @Override
    public void close() {}
}
