package org.sanad.programmes.selection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.programmes.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The focus of cohorts, and the reasons for which people were selected. */
@Repository
class Selections {

    private record FocusRow(String[] groups, String other) {}

    private record ReasonRow(UUID personId, String[] reasons) {}

    private final JdbcClient jdbc;

    Selections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Focus> focus(CohortId cohort) {
        return jdbc.sql("select groups, other from programmes.selection_focus where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query((row, number) ->
                        new FocusRow((String[]) row.getArray("groups").getArray(), row.getString("other")))
                .optional()
                .map(row -> new Focus(reasons(row.groups()), row.other()));
    }

    void put(CohortId cohort, Focus focus, UUID by, Instant at) {
        jdbc.sql("""
                        insert into programmes.selection_focus (cohort_id, groups, other, stated_by, stated_at)
                        values (:cohort, :groups, :other, :by, :at)
                        on conflict (cohort_id) do update
                        set groups = :groups, other = :other, stated_by = :by, stated_at = :at
                        """)
                .param("cohort", cohort.value())
                .param("groups", names(focus.groups()))
                .param("other", focus.other())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<UUID, Set<Reason>> reasons(CohortId cohort) {
        return jdbc
                .sql("select person_id, reasons from programmes.selection_reason where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query((row, number) -> new ReasonRow(row.getObject("person_id", UUID.class), (String[])
                        row.getArray("reasons").getArray()))
                .list()
                .stream()
                .collect(Collectors.toMap(ReasonRow::personId, row -> reasons(row.reasons())));
    }

    /** No reason takes what was said back. */
    void put(CohortId cohort, UUID person, Set<Reason> reasons, UUID by, Instant at) {
        if (reasons.isEmpty()) {
            jdbc.sql("delete from programmes.selection_reason where cohort_id = :cohort and person_id = :person")
                    .param("cohort", cohort.value())
                    .param("person", person)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into programmes.selection_reason (cohort_id, person_id, reasons, given_by, given_at)
                        values (:cohort, :person, :reasons, :by, :at)
                        on conflict (cohort_id, person_id) do update
                        set reasons = :reasons, given_by = :by, given_at = :at
                        """)
                .param("cohort", cohort.value())
                .param("person", person)
                .param("reasons", names(reasons))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] names(Set<Reason> reasons) {
        return reasons.stream().map(Reason::name).sorted().toArray(String[]::new);
    }

    private static Set<Reason> reasons(String[] names) {
        return Arrays.stream(names).map(Reason::valueOf).collect(Collectors.toSet());
    }
}
