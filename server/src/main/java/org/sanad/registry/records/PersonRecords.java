package org.sanad.registry.records;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.registry.Born;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.names.NameColumns;
import org.sanad.registry.names.PersonTraits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The home of {@code registry.person}: its rows by id and code. */
@Repository
public class PersonRecords {

    private static final String SELECT = """
            select id, code, full_name, sex, birth_date, age_years, age_told_on, age_estimated, displacement_status,
                area, household_id, phones, languages, accommodation_needs, registered_at, merged_into, withdrawn_at,
                version
            from registry.person
            """;

    /** A record just made. */
    public record Made(PersonId id, String code) {}

    private record SummaryRow(PersonId record, PersonSummary summary) {}

    private final JdbcClient jdbc;

    PersonRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Made add(PersonDetails details, @Nullable UUID registeredBy, Instant at) {
        return jdbc.sql("""
                        insert into registry.person (full_name, name_folded, name_sound, name_terms, sex, birth_date,
                            age_years, age_told_on, age_estimated, displacement_status, area, phones, phones_folded,
                            languages, accommodation_needs, registered_at, registered_by)
                        values (:name, :folded, :sound, :terms, :sex, :birthDate, :ageYears, :ageToldOn, :estimated,
                            :displacement, :area, :phones, :phonesFolded, :languages, nullif(:needs, ''), :at, :by)
                        returning id, code
                        """)
                .params(parameters(details))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", registeredBy)
                .query((row, number) -> new Made(new PersonId(row.getObject("id", UUID.class)), row.getString("code")))
                .single();
    }

    /** Writes the details over a version of the record; false when it is not that version any more. */
    public boolean replace(PersonId id, int version, PersonDetails details) {
        return jdbc.sql("""
                        update registry.person
                        set full_name = :name, name_folded = :folded, name_sound = :sound, name_terms = :terms,
                            sex = :sex, birth_date = :birthDate, age_years = :ageYears, age_told_on = :ageToldOn,
                            age_estimated = :estimated, displacement_status = :displacement, area = :area,
                            phones = :phones, phones_folded = :phonesFolded, languages = :languages,
                            accommodation_needs = nullif(:needs, ''), version = version + 1
                        where id = :id and version = :version and merged_into is null and withdrawn_at is null
                        """)
                        .params(parameters(details))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    public Optional<PersonRecord> find(PersonId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(PersonRows::whole)
                .optional();
    }

    public Optional<PersonRecord> findByCode(String code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code)
                .query(PersonRows::whole)
                .optional();
    }

    /** Records joined into this one. */
    public List<PersonRecord> joinedInto(PersonId survivor) {
        return jdbc.sql(SELECT + "where merged_into = :id order by code")
                .param("id", survivor.value())
                .query(PersonRows::whole)
                .list();
    }

    /** By the id asked for; a merged record answers with its survivor. */
    public Map<PersonId, PersonSummary> summaries(Collection<PersonId> records) {
        var found = new HashMap<PersonId, PersonSummary>();
        jdbc.sql("""
                        select p.id as record, s.id, s.code, s.full_name, s.sex, s.birth_date, s.age_years,
                            s.age_told_on, s.age_estimated, s.area
                        from registry.person p
                        join registry.person s on s.id = coalesce(p.merged_into, p.id)
                        where p.id = any (:records)
                        """)
                .param("records", records.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new SummaryRow(
                        new PersonId(row.getObject("record", UUID.class)), PersonRows.summary(row, number)))
                .list()
                .forEach(row -> found.put(row.record(), row.summary()));
        return found;
    }

    /**
     * Takes from a record, and from those joined into it, all that tells who it is. What is counted stays: sex, birth
     * to the month, displacement, area and the disability answers.
     */
    public void forget(PersonId id, Instant at) {
        jdbc.sql("""
                        update registry.person
                        set full_name = code, name_folded = '', name_sound = '', name_terms = '{}', phones = '{}',
                            phones_folded = '{}', languages = '{}', accommodation_needs = null, household_id = null,
                            birth_date = date_trunc('month', birth_date)::date, withdrawn_at = :at,
                            version = version + 1
                        where (id = :id or merged_into = :id) and withdrawn_at is null
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, Object> parameters(PersonDetails details) {
        var columns = NameColumns.of(details.fullName());
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("name", details.fullName());
        parameters.put("folded", columns.folded());
        parameters.put("sound", columns.sound());
        parameters.put("terms", columns.termArray());
        parameters.put("sex", details.sex().name());
        parameters.put("displacement", details.displacement().name());
        parameters.put("area", details.area().value());
        parameters.put("phones", details.phones().toArray(String[]::new));
        parameters.put(
                "phonesFolded",
                details.phones().stream()
                        .map(PersonTraits::foldedPhone)
                        .filter(phone -> !phone.isEmpty())
                        .toArray(String[]::new));
        parameters.put(
                "languages",
                details.languages().stream().map(Enum::name).sorted().toArray(String[]::new));
        parameters.put("needs", details.accommodationNeeds());
        parameters.putAll(born(details.born()));
        return parameters;
    }

    private static Map<String, @Nullable Object> born(Born born) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("birthDate", born instanceof Born.On(var date) ? date : null);
        columns.put("ageYears", born instanceof Born.Aged told ? told.years() : null);
        columns.put("ageToldOn", born instanceof Born.Aged told ? told.toldOn() : null);
        columns.put("estimated", born instanceof Born.Aged told && told.estimated());
        return columns;
    }
}
