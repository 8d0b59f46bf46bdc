package org.sanad.forms.rows;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.forms.FormId;

/**
 * Which submissions to a form.
 *
 * @param reach where the reader may read answers
 * @param states all where empty
 * @param from received then or later
 * @param until received before
 * @param after those that came after this one, in the order of ids
 */
public record Selection(
        FormId form,
        Reach reach,
        List<String> states,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until,
        @Nullable UUID after) {

    /** Goes with {@code s} for forms.submission. */
    public static final String WHERE = """
            s.form_id = :form
                and forms.in_reach(:everywhere, :areas, :projects, s.area, s.project_id)
                and (:anyState or s.state = any (:states))
                and (:from::timestamptz is null or s.received_at >= :from)
                and (:until::timestamptz is null or s.received_at < :until)
                and (:after::uuid is null or s.id > :after)
            """;

    public Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>(reach.parameters());
        parameters.put("form", form.value());
        parameters.put("anyState", states.isEmpty());
        parameters.put("states", states.toArray(String[]::new));
        parameters.put("from", from);
        parameters.put("until", until);
        parameters.put("after", after);
        return parameters;
    }
}
