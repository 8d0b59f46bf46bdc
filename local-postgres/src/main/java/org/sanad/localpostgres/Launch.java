package org.sanad.localpostgres;

/** What became of an attempt to start the server. */
sealed interface Launch {

    record Ready(Postmaster postmaster) implements Launch {}

    /** @param said the last lines of its log */
    record Refused(String said) implements Launch {

        boolean portTaken() {
            return said.contains("Address already in use");
        }

        /** Workers of a postmaster killed a moment ago leave their shared memory within a second or two. */
        boolean predecessorLingers() {
            return said.contains("shared memory block") || said.contains("\"postmaster.pid\" already exists");
        }
    }
}
