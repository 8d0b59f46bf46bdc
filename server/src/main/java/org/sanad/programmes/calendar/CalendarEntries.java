package org.sanad.programmes.calendar;

import java.time.LocalDate;
import java.util.List;
import org.sanad.access.Reach;
import org.sanad.directory.SiteId;
import org.sanad.workforce.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of calendars. */
@Repository
public class CalendarEntries {

    private final JdbcClient jdbc;

    CalendarEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From one day to another as far as the reach goes, in the order of their hours. */
    public List<CalendarEntry> between(LocalDate first, LocalDate last, Whose whose, Reach reach, String language) {
        return jdbc.sql("""
                        select e.id, e.cohort_id, e.cohort, c.code, e.site_id,
                            coalesce(
                                case :language when 'ar' then e.site_ar when 'ckb' then coalesce(e.site_ckb, e.site_ar) end,
                                e.site) as site,
                            e.number, e.on_day, e.at_time, e.ends::time as ends_at, e.state, e.module, e.version
                        from programmes.calendar_entry e
                        join programmes.cohort c on c.id = e.cohort_id
                        join programmes.reachable_cohort(:self, :everywhere, :areas, :projects, :ownEverywhere,
                            :ownAreas, :ownProjects) as r (id) on r.id = e.cohort_id
                        where e.on_day between :first and :last
                            and (:project::uuid is null or e.project_id = :project::uuid)
                            and (:site::uuid is null or e.site_id = :site::uuid)
                            and (:facilitator::uuid is null or exists (
                                select 1
                                from programmes.cohort_facilitator f
                                where f.cohort_id = e.cohort_id and f.staff_id = :facilitator::uuid))
                        order by e.on_day, e.at_time, c.code, e.number
                        """)
                .param("first", first)
                .param("last", last)
                .param("project", whose.project().orElse(null))
                .param("site", whose.site().orElse(null))
                .param("facilitator", whose.facilitator().orElse(null))
                .param("language", language)
                .params(reach.parameters())
                .query(CalendarEntry.class)
                .list();
    }

    /** Whether somebody is planned to lead some cohort of the reach. */
    boolean anyLedBy(StaffId member, Reach reach) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from programmes.cohort_facilitator f
                            join programmes.reachable_cohort(:self, :everywhere, :areas, :projects, :ownEverywhere,
                                :ownAreas, :ownProjects) as r (id) on r.id = f.cohort_id
                            where f.staff_id = :member)
                        """)
                .param("member", member.value())
                .params(reach.parameters())
                .query(Boolean.class)
                .single();
    }

    /** Whether some cohort of the reach meets at a site. */
    boolean anyAt(SiteId site, Reach reach) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from programmes.cohort c
                            join programmes.reachable_cohort(:self, :everywhere, :areas, :projects, :ownEverywhere,
                                :ownAreas, :ownProjects) as r (id) on r.id = c.id
                            where c.site_id = :site)
                        """)
                .param("site", site.value())
                .params(reach.parameters())
                .query(Boolean.class)
                .single();
    }
}
