package org.sanad.files;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records of the files. A file without a record is nobody's and is swept away. */
@Repository
class StoredFiles {

    /** Number of the database's lock between those who write files and the sweep. */
    private static final long SWEEP_LOCK = 0x53414E4146494C45L;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Keeps the sweep away until the transaction has ended: only then is it known whether there is a record. */
    void holdOffSweep() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock_shared(:lock)) held")
                .param("lock", SWEEP_LOCK)
                .query(Integer.class)
                .single();
    }

    /** False when somebody is writing files just now. */
    boolean beginSweep() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", SWEEP_LOCK)
                .query(Boolean.class)
                .single();
    }

    StoredFileId add(String ownerKind, String sha256, FileType type, long bytes, String name) {
        return new StoredFileId(jdbc.sql("""
                        insert into files.stored_file (owner_kind, sha256, type, bytes, name, uploaded_by, uploaded_at)
                        values (:kind, :sha, :type, :bytes, :name, :by, :at) returning id
                        """)
                .param("kind", ownerKind)
                .param("sha", sha256)
                .param("type", type.name())
                .param("bytes", bytes)
                .param("name", name)
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(UUID.class)
                .single());
    }

    Optional<FileRecord> find(StoredFileId id, String ownerKind) {
        return jdbc.sql("""
                        select id, owner_kind, sha256, type, bytes, name
                        from files.stored_file
                        where id = :id and owner_kind = :kind
                        """)
                .param("id", id.value())
                .param("kind", ownerKind)
                .query(FileRecord.class)
                .optional();
    }

    /** The SHA-256 of what was removed. */
    Optional<String> remove(StoredFileId id) {
        return jdbc.sql("delete from files.stored_file where id = :id returning sha256")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** The SHA-256 of every content that a record speaks of. */
    Set<String> contents() {
        return Set.copyOf(jdbc.sql("select distinct sha256 from files.stored_file")
                .query(String.class)
                .list());
    }
}
