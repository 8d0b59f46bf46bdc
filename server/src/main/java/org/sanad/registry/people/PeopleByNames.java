package org.sanad.registry.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.names.NameSearch;
import org.sanad.registry.names.SearchTerms;
import org.sanad.registry.records.PersonRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks people up by the index of names, codes and phones. Every query takes {@code :everywhere}, {@code :areas} and
 * {@code :involved} and gives nobody beyond them, nobody merged into another and nobody who withdrew.
 */
@Repository
class PeopleByNames {

    private static final String SELECT = """
            select p.id, p.code, p.full_name, p.sex, p.birth_date, p.age_years, p.age_told_on, p.age_estimated, p.area
            from registry.person p
            """;

    private static final String MAY_BE_SHOWN = """
             and p.merged_into is null and p.withdrawn_at is null
             and (:everywhere
                or p.id = any (:involved)
                or exists (
                    select 1 from geography.area_within w where w.pcode = p.area and w.within = any (:areas)))
            """;

    private final JdbcClient jdbc;

    PeopleByNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonSummary> candidates(SearchTerms terms, String stage, Map<String, Object> reach) {
        return query(
                "join (select p.id from registry.person p where array_to_tsvector(p.name_terms) @@ cast(:stage as tsquery)"
                        + MAY_BE_SHOWN
                        + "limit :scanned) heard using (id)"
                        + " order by similarity(p.name_sound, :sound) + similarity(p.name_folded, :folded) desc limit :most",
                Map.of(
                        "stage",
                        stage,
                        "sound",
                        terms.sound(),
                        "folded",
                        terms.folded(),
                        "scanned",
                        NameSearch.SCANNED,
                        "most",
                        NameSearch.CANDIDATES),
                reach);
    }

    List<PersonSummary> withPhone(String folded, int most, Map<String, Object> reach) {
        return query(
                "where p.phones_folded @> array[cast(:phone as text)]" + MAY_BE_SHOWN + "order by p.code limit :most",
                Map.of("phone", folded, "most", most),
                reach);
    }

    List<PersonSummary> withCode(String code, Map<String, Object> reach) {
        return query("where p.code = :code" + MAY_BE_SHOWN, Map.of("code", code), reach);
    }

    /** The newest records. */
    List<PersonSummary> latest(int most, Map<String, Object> reach) {
        return query(
                "where true" + MAY_BE_SHOWN + "order by p.registered_at desc, p.id limit :most",
                Map.of("most", most),
                reach);
    }

    private List<PersonSummary> query(String rest, Map<String, Object> parameters, Map<String, Object> reach) {
        var all = new HashMap<>(reach);
        all.putAll(parameters);
        return jdbc.sql(SELECT + rest).params(all).query(PersonRows::summary).list();
    }
}
