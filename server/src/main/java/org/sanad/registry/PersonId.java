package org.sanad.registry;

import java.util.UUID;

/** A person's record. After a merge several records are one person; {@link People#current} leads to the one that counts. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
