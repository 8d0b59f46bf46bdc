package org.sanad.programmes.inclusion.accommodations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How cohorts and their people wish to be met. */
@Repository
class Wishes {

    private record Row(@Nullable UUID personId, FacilitatorWish facilitator, Setting setting) {

        Wish wish() {
            return new Wish(Optional.ofNullable(personId), facilitator, setting);
        }
    }

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That of the whole cohort first. */
    List<Wish> of(CohortId cohort) {
        return jdbc.sql("""
                        select person_id, facilitator, setting
                        from programmes.wish
                        where cohort_id = :cohort
                        order by person_id nulls first
                        """).param("cohort", cohort.value()).query(Row.class).list().stream()
                .map(Row::wish)
                .toList();
    }

    /** The newest wish stands. */
    void put(CohortId cohort, Wish wish) {
        jdbc.sql("""
                        insert into programmes.wish (cohort_id, person_id, facilitator, setting)
                        values (:cohort, :person, :facilitator, :setting)
                        on conflict (cohort_id, person_id) do update
                        set facilitator = excluded.facilitator, setting = excluded.setting
                        """)
                .param("cohort", cohort.value())
                .param("person", wish.person().orElse(null))
                .param("facilitator", wish.facilitator().name())
                .param("setting", wish.setting().name())
                .update();
    }
}
