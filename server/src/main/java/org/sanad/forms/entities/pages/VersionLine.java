package org.sanad.forms.entities.pages;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.entities.changes.Conflict;

/**
 * One change of a record.
 *
 * @param base the version it was made from; null for the first
 * @param formId the form it came with; null for a change by hand
 * @param by name of a phone or a user; null if nobody knows
 */
public record VersionLine(
        int version,
        String label,
        Map<String, String> properties,
        Map<String, String> told,
        @Nullable Integer base,
        @Nullable Conflict conflict,
        boolean forced,
        @Nullable UUID formId,
        @Nullable String form,
        @Nullable UUID submissionId,
        @Nullable String by,
        OffsetDateTime at) {

    /** What stood afterwards, its label among the properties. */
    String value(String property) {
        return property.equals("label") ? label : properties.getOrDefault(property, "");
    }
}
