package org.sanad.registry.records;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Something that was done to a record.
 *
 * @param about fields, purposes or codes of other records; never what stood in a field
 * @param by name of the one who did it
 */
public record Happening(Kind kind, List<String> about, Instant at, String by) {

    /** What can happen to a record. */
    public enum Kind {
        REGISTERED,
        CORRECTED,
        CONSENT_GIVEN,
        CONSENT_WITHDRAWN,
        ANSWERS_RECORDED,
        HOUSEHOLD_CHANGED,
        MERGED,
        PARTED;

        public String messageKey() {
            return "registry.happening." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Message key of one thing an entry is about; empty where it is a code and shown as it is. */
        public String aboutKey(String about) {
            return switch (this) {
                case REGISTERED, CORRECTED -> "registry.field." + about;
                case CONSENT_GIVEN, CONSENT_WITHDRAWN ->
                    "registry.purpose." + about.toLowerCase(Locale.ROOT).replace('_', '-');
                case ANSWERS_RECORDED, HOUSEHOLD_CHANGED, MERGED, PARTED -> "";
            };
        }
    }
}
