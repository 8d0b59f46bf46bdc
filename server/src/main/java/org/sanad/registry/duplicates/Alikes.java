package org.sanad.registry.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.names.Birth;
import org.sanad.registry.names.NameColumns;
import org.sanad.registry.names.PersonTraits;
import org.sanad.registry.names.SearchTerms;
import org.sanad.registry.records.PersonRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds records whose names are near enough to be compared; whether they are alike is not decided here. */
@Repository
class Alikes {

    /** Of the records near a name, as many as are compared. */
    private static final int MOST = 200;

    /** For each of a list fewer do: 500 rows are to be compared while somebody waits. */
    private static final int MOST_OF_A_LIST = 40;

    /** Births this much further apart than their telling leaves room for are never one person's. */
    private static final int YEARS_APART = 8;

    /** Somebody near the name at this position of the list. */
    record Alike(int position, PersonSummary person, List<String> phones, Optional<String> household) {}

    private final JdbcClient jdbc;

    Alikes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param reach {@code :everywhere}, {@code :areas} and {@code :involved}
     */
    List<Alike> near(List<PersonTraits> people, Map<String, Object> reach) {
        var names = people.stream().map(PersonTraits::name).toList();
        var columns = names.stream().map(NameColumns::of).toList();
        var days = people.stream().map(person -> person.birth().days()).toList();
        return jdbc.sql("""
                        select asked.position, p.id, p.code, p.full_name, p.sex, p.birth_date, p.age_years,
                            p.age_told_on, p.age_estimated, p.area, p.phones, p.household_id
                        from unnest(:terms, :folded, :sound, :earliest, :latest) with ordinality
                            as asked (terms, folded, sound, earliest, latest, position)
                        cross join lateral (
                            select *
                            from registry.person near
                            where asked.terms <> ''
                                and array_to_tsvector(near.name_terms) @@ cast(asked.terms as tsquery)
                                and near.merged_into is null
                                and near.withdrawn_at is null
                                and (asked.earliest = ''
                                    or coalesce(near.birth_date, near.age_told_on) is null
                                    or coalesce(near.birth_date, near.age_told_on - near.age_years * 365)
                                        between cast(asked.earliest as date) and cast(asked.latest as date))
                                and (:everywhere
                                    or near.id = any (:involved)
                                    or exists (
                                        select 1
                                        from geography.area_within w
                                        where w.pcode = near.area and w.within = any (:areas)))
                            order by similarity(near.name_sound, asked.sound)
                                + similarity(near.name_folded, asked.folded) desc
                            limit :most) p
                        """)
                .params(reach)
                .param("terms", names.stream().map(SearchTerms::likenessTerms).toArray(String[]::new))
                .param("folded", columns.stream().map(NameColumns::folded).toArray(String[]::new))
                .param("sound", columns.stream().map(NameColumns::sound).toArray(String[]::new))
                .param("earliest", texts(days, day -> day.first().minusYears(YEARS_APART)))
                .param("latest", texts(days, day -> day.last().plusYears(YEARS_APART)))
                .param("most", people.size() == 1 ? MOST : MOST_OF_A_LIST)
                .query(Alikes::alike)
                .list();
    }

    private static String[] texts(List<Optional<Birth.Days>> days, Function<Birth.Days, LocalDate> end) {
        return days.stream()
                .map(known -> known.map(end).map(LocalDate::toString).orElse(""))
                .toArray(String[]::new);
    }

    private static Alike alike(ResultSet row, int number) throws SQLException {
        return new Alike(
                row.getInt("position") - 1,
                PersonRows.summary(row, number),
                PersonRows.strings(row.getArray("phones")),
                Optional.ofNullable(row.getObject("household_id", UUID.class)).map(UUID::toString));
    }
}
