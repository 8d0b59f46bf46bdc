package org.sanad.geography.lists;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Writes whole lists into {@code geography.area} and what hangs on it. */
@Repository
class PlaceLists {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PlaceLists(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    boolean has(String country, String fingerprint) {
        return jdbc.sql("""
                        select exists (
                            select 1 from geography.area_list where country = :country and fingerprint = :fingerprint)
                        """)
                .param("country", country)
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
    }

    void put(PlaceList list) {
        var listId = header(list);
        var places = json.writeValueAsString(list.places());
        keepOldNames(places);
        areas(list.country(), listId, places);
        aliases(places);
        close(list);
        within(list.country());
    }

    private UUID header(PlaceList list) {
        return jdbc.sql("""
                        insert into geography.area_list (country, source, fingerprint, valid_from)
                        values (:country, :source, :fingerprint, :validFrom)
                        returning id
                        """)
                .param("country", list.country())
                .param("source", list.source())
                .param("fingerprint", list.fingerprint())
                .param("validFrom", list.validFrom())
                .query(UUID.class)
                .single();
    }

    /** A place that is given another name is still found by the one people knew. */
    private void keepOldNames(String places) {
        jdbc.sql("""
                        insert into geography.area_alias (pcode, alias)
                        select a.pcode, a.name_en
                        from jsonb_to_recordset(cast(:places as jsonb)) as p (pcode text, "nameEn" text)
                        join geography.area a on a.pcode = p.pcode and a.name_en <> p."nameEn"
                        on conflict do nothing
                        """).param("places", places).update();
    }

    private void areas(String country, UUID list, String places) {
        jdbc.sql("""
                        insert into geography.area as known (pcode, country, parent, level, name_en, name_ar, name_ckb,
                            latitude, longitude, list_id, valid_from)
                        select p.pcode, :country, p.parent, p.level, p."nameEn", p."nameAr", p."nameCkb",
                            p.latitude, p.longitude, :list, p."validFrom"
                        from jsonb_to_recordset(cast(:places as jsonb)) as p (pcode text, parent text, level smallint,
                            "nameEn" text, "nameAr" text, "nameCkb" text, latitude double precision,
                            longitude double precision, "validFrom" date)
                        on conflict (pcode) do update
                        set parent = excluded.parent, level = excluded.level, name_en = excluded.name_en,
                            name_ar = coalesce(excluded.name_ar, known.name_ar),
                            name_ckb = coalesce(excluded.name_ckb, known.name_ckb),
                            latitude = coalesce(excluded.latitude, known.latitude),
                            longitude = coalesce(excluded.longitude, known.longitude),
                            list_id = excluded.list_id, valid_to = null
                        """)
                .param("country", country)
                .param("list", list)
                .param("places", places)
                .update();
    }

    private void aliases(String places) {
        jdbc.sql("""
                        insert into geography.area_alias (pcode, alias)
                        select p.pcode, alias
                        from jsonb_to_recordset(cast(:places as jsonb)) as p (pcode text, aliases jsonb)
                        cross join jsonb_array_elements_text(p.aliases) as alias
                        on conflict do nothing
                        """).param("places", places).update();
    }

    /** Closes what the list no longer names on the levels it speaks of, and whatever lies in that. */
    private void close(PlaceList list) {
        jdbc.sql("""
                        with recursive gone as (
                            select pcode from geography.area
                            where country = :country and valid_to is null and level = any (:levels)
                                and not pcode = any (:named)
                            union
                            select a.pcode from geography.area a join gone g on a.parent = g.pcode
                            where a.valid_to is null and not a.pcode = any (:named)
                        )
                        update geography.area a
                        set valid_to = greatest(cast(:closedOn as date), a.valid_from + 1)
                        from gone
                        where a.pcode = gone.pcode
                        """)
                .param("country", list.country())
                .param("levels", list.levels().toArray(Integer[]::new))
                .param("named", list.places().stream().map(ListedPlace::pcode).toArray(String[]::new))
                .param("closedOn", list.validFrom())
                .update();
    }

    private void within(String country) {
        jdbc.sql("""
                        delete from geography.area_within
                        where pcode in (select pcode from geography.area where country = :country)
                        """).param("country", country).update();
        jdbc.sql("""
                        with recursive upwards as (
                            select pcode, pcode as within, parent from geography.area where country = :country
                            union all
                            select u.pcode, a.pcode, a.parent
                            from upwards u join geography.area a on a.pcode = u.parent
                        )
                        insert into geography.area_within (pcode, within)
                        select pcode, within from upwards
                        """).param("country", country).update();
    }
}
