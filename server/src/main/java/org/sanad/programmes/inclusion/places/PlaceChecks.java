package org.sanad.programmes.inclusion.places;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sanad.directory.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checks of places, and what is mended at them. */
@Repository
class PlaceChecks {

    private record Row(UUID id, LocalDate onDay, String checkedBy, Accessibility found, String missing) {

        PlaceCheck check() {
            return new PlaceCheck(id, onDay, checkedBy, found, missing, List.of());
        }
    }

    private final JdbcClient jdbc;

    PlaceChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<PlaceCheck> of(SiteId site) {
        var fixes = fixes(site);
        return jdbc.sql("""
                        select id, on_day, checked_by, found, missing
                        from programmes.place_check
                        where site_id = :site
                        order by on_day desc, id desc
                        """).param("site", site.value()).query(Row.class).list().stream()
                .map(row -> row.check().with(fixes))
                .toList();
    }

    UUID add(SiteId site, CheckDetails check, UUID by, Instant at) {
        var id = jdbc.sql("""
                        insert into programmes.place_check
                            (site_id, on_day, checked_by, found, missing, recorded_by, recorded_at)
                        values (:site, :day, :checkedBy, :found, :missing, :by, :at)
                        returning id
                        """)
                .param("site", site.value())
                .param("day", check.on())
                .param("checkedBy", check.by())
                .param("found", check.found().name())
                .param("missing", check.missing())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        check.fixes().forEach(what -> addFix(id, what));
        return id;
    }

    void done(UUID fix, LocalDate day) {
        jdbc.sql("update programmes.place_fix set done_on = :day where id = :id")
                .param("id", fix)
                .param("day", day)
                .update();
    }

    private void addFix(UUID check, String what) {
        jdbc.sql("insert into programmes.place_fix (check_id, what) values (:check, :what)")
                .param("check", check)
                .param("what", what)
                .update();
    }

    private List<Fix> fixes(SiteId site) {
        return jdbc.sql("""
                        select f.id, f.check_id, f.what, f.done_on
                        from programmes.place_fix f
                        join programmes.place_check c on c.id = f.check_id
                        where c.site_id = :site
                        order by f.id
                        """).param("site", site.value()).query(Fix.class).list();
    }
}
