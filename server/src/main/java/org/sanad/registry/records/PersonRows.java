package org.sanad.registry.records;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.registry.Born;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.Sex;
import org.sanad.registry.SpokenLanguage;
import org.sanad.shared.PCode;

/** Reads rows of {@code registry.person}. */
public final class PersonRows {

    private PersonRows() {}

    public static PersonRecord whole(ResultSet row, int number) throws SQLException {
        return new PersonRecord(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("full_name"),
                Sex.valueOf(row.getString("sex")),
                born(row),
                DisplacementStatus.valueOf(row.getString("displacement_status")),
                new PCode(row.getString("area")),
                Optional.ofNullable(row.getObject("household_id", UUID.class)),
                strings(row.getArray("phones")),
                strings(row.getArray("languages")).stream()
                        .map(SpokenLanguage::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(row.getString("accommodation_needs")).orElse(""),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(PersonId::new),
                row.getObject("withdrawn_at", OffsetDateTime.class) != null,
                row.getInt("version"));
    }

    public static PersonSummary summary(ResultSet row, int number) throws SQLException {
        return new PersonSummary(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("full_name"),
                Sex.valueOf(row.getString("sex")),
                born(row),
                new PCode(row.getString("area")));
    }

    public static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Born born(ResultSet row) throws SQLException {
        var date = row.getObject("birth_date", LocalDate.class);
        if (date != null) {
            return new Born.On(date);
        }
        var toldOn = row.getObject("age_told_on", LocalDate.class);
        return toldOn == null
                ? new Born.Unknown()
                : new Born.Aged(row.getInt("age_years"), toldOn, row.getBoolean("age_estimated"));
    }
}
