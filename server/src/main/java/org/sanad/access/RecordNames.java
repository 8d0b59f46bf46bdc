package org.sanad.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module calls its records where the audit log mentions them, so that nobody has to read ids. A person is
 * called by their code alone: who reads the log may not see personal records.
 */
public interface RecordNames {

    /** Of the ids given, those that are records of this module. */
    List<RecordName> named(Collection<UUID> ids);

    /** @param day for a record that is told apart by its day, such as a session */
    record RecordName(UUID id, String name, @Nullable LocalDate day) {}
}
