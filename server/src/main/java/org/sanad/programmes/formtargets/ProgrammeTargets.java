package org.sanad.programmes.formtargets;

import java.util.List;
import java.util.UUID;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormTargets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every project and every cohort, with its code and its name. */
@Repository
class ProgrammeTargets implements FormTargets {

    private record Row(FormTarget.Kind kind, UUID id, UUID project, String area, String label) {

        FormTarget target() {
            return new FormTarget(kind, id, project, area, label);
        }
    }

    private final JdbcClient jdbc;

    ProgrammeTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FormTarget> offered() {
        return jdbc.sql("""
                        select 'PROJECT' as kind, p.id, p.id as project, p.area, p.code || ' ' || p.name as label
                        from programmes.project p
                        union all
                        select 'COHORT', c.id, p.id, p.area, c.code || ' ' || c.name
                        from programmes.cohort c
                        join programmes.project p on p.id = c.project_id
                        order by kind desc, label
                        """).query(Row.class).list().stream().map(Row::target).toList();
    }
}
