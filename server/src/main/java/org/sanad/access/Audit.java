package org.sanad.access;

import java.util.Map;

/**
 * The record of what was done and, for sensitive records, of what was read. Entries are written in the transaction of
 * the deed, so neither exists without the other, and nobody can change or remove one.
 */
public interface Audit {

    /**
     * @param action stable code such as {@code attendance.recorded}; its words stand under {@code audit.<action>}
     * @param subject kind and id of the record, such as {@code session} and its id
     * @param detail what helps a reader later: never names, notes or answers of a person
     */
    void recorded(String action, Subject subject, Map<String, ?> detail);

    default void recorded(String action, Subject subject) {
        recorded(action, subject, Map.of());
    }

    /** What an entry is about. */
    record Subject(String kind, String id) {

        public static Subject of(String kind, Object id) {
            return new Subject(kind, id.toString());
        }
    }
}
