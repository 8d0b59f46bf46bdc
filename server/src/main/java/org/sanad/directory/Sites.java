package org.sanad.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sites known, for lists to choose from and names to show. */
@Repository
public class Sites {

    private record Row(
            UUID id,
            String code,
            String name,
            @Nullable String nameAr,
            @Nullable String nameCkb,
            SiteKind kind,
            String area,
            @Nullable UUID organisationId) {

        Site site() {
            var organisation = Optional.ofNullable(organisationId).map(OrganisationId::new);
            return new Site(
                    new SiteId(id), code, name, nameAr, nameCkb, kind, new PCode(area), organisation.orElse(null));
        }
    }

    private final JdbcClient jdbc;

    Sites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by name. */
    public List<Site> all() {
        return jdbc.sql("select * from directory.site order by lower(name), code").query(Row.class).list().stream()
                .map(Row::site)
                .toList();
    }

    /** Those that lie in a place, by name. */
    public List<Site> in(PCode area) {
        return jdbc.sql("""
                        select s.*
                        from directory.site s
                        join geography.area_within w on w.pcode = s.area
                        where w.within = :area
                        order by lower(s.name), s.code
                        """).param("area", area.value()).query(Row.class).list().stream()
                .map(Row::site)
                .toList();
    }

    public Optional<Site> find(SiteId id) {
        return jdbc.sql("select * from directory.site where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::site);
    }

    public Optional<Site> findByCode(String code) {
        return jdbc.sql("select * from directory.site where code = :code")
                .param("code", code)
                .query(Row.class)
                .optional()
                .map(Row::site);
    }

    /** Those a permission reaches, by name. */
    List<Site> reached(Reach reach) {
        return jdbc.sql("""
                        select s.*
                        from directory.site s
                        where :everywhere
                            or exists (select 1 from geography.area_within w
                                where w.pcode = s.area and w.within = any (:areas))
                        order by lower(s.name), s.code
                        """).params(reach.parameters()).query(Row.class).list().stream()
                .map(Row::site)
                .toList();
    }

    /** Empty when another site has this code. */
    Optional<SiteId> add(SiteDetails details) {
        return bound(jdbc.sql("""
                        insert into directory.site (code, name, name_ar, name_ckb, kind, area, organisation_id)
                        values (:code, :name, :nameAr, :nameCkb, :kind, :area, :organisation)
                        on conflict do nothing returning id
                        """), details).query(UUID.class).optional().map(SiteId::new);
    }

    void change(SiteId id, SiteDetails details) {
        bound(jdbc.sql("""
                        update directory.site
                        set code = :code, name = :name, name_ar = :nameAr, name_ckb = :nameCkb, kind = :kind,
                            area = :area, organisation_id = :organisation, version = version + 1
                        where id = :id
                        """), details).param("id", id.value()).update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, SiteDetails details) {
        var organisation = Optional.ofNullable(details.organisation()).map(OrganisationId::value);
        return statement
                .param("code", details.code())
                .param("name", details.name())
                .param("nameAr", details.nameAr())
                .param("nameCkb", details.nameCkb())
                .param("kind", details.kind().name())
                .param("area", details.area().value())
                .param("organisation", organisation.orElse(null));
    }
}
