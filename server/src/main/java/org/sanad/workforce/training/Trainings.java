package org.sanad.workforce.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.directory.OrganisationId;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trainings. */
@Repository
class Trainings {

    private final JdbcClient jdbc;

    Trainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Training> find(UUID id) {
        return jdbc.sql("""
                        select t.*, count(p.staff_id) as people, count(p.completed_on) as completed
                        from workforce.training t
                        left join workforce.training_participant p on p.training_id = t.id
                        where t.id = :id
                        group by t.id
                        """).param("id", id).query(Trainings::training).optional();
    }

    /** With a day in the period, the earliest first. */
    List<Training> between(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select t.*, count(p.staff_id) as people, count(p.completed_on) as completed
                        from workforce.training t
                        left join workforce.training_participant p on p.training_id = t.id
                        where t.last_day >= :from and t.first_day <= :until
                        group by t.id
                        order by t.first_day, t.title
                        limit 500
                        """)
                .param("from", from)
                .param("until", until)
                .query(Trainings::training)
                .list();
    }

    UUID add(TrainingDetails details, UUID by, Instant at) {
        return bound(jdbc.sql("""
                        insert into workforce.training (kinds, title, first_day, last_day, area, place, provider_id,
                            added_by, added_at)
                        values (:kinds, :title, :firstDay, :lastDay, :area, :place, :provider, :by, :at)
                        returning id
                        """), details)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void change(UUID id, TrainingDetails details) {
        bound(jdbc.sql("""
                        update workforce.training
                        set kinds = :kinds, title = :title, first_day = :firstDay, last_day = :lastDay, area = :area,
                            place = :place, provider_id = :provider
                        where id = :id
                        """), details).param("id", id).update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from workforce.training where id = :id")
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, TrainingDetails details) {
        return statement
                .param(
                        "kinds",
                        details.kinds().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("title", details.title())
                .param("firstDay", details.firstDay())
                .param("lastDay", details.lastDay())
                .param("area", details.area().value())
                .param("place", details.place())
                .param("provider", details.provider().map(OrganisationId::value).orElse(null));
    }

    private static Training training(ResultSet row, int number) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        var details = new TrainingDetails(
                Arrays.stream(kinds).map(TrainingKind::valueOf).collect(Collectors.toSet()),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new PCode(row.getString("area")),
                row.getString("place"),
                Optional.ofNullable(row.getObject("provider_id", UUID.class)).map(OrganisationId::new));
        return new Training(row.getObject("id", UUID.class), details, row.getInt("people"), row.getInt("completed"));
    }
}
