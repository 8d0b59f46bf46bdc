package org.sanad.workforce.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.workforce.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in which training. */
@Repository
class Participants {

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Participant> of(UUID training) {
        return jdbc.sql("""
                        select p.staff_id, s.full_name, s.role_title, p.completed_on, p.certificate_number, p.certified_on
                        from workforce.training_participant p
                        join workforce.staff_member s on s.id = p.staff_id
                        where p.training_id = :training
                        order by lower(s.full_name), s.id
                        """)
                .param("training", training)
                .query(Participant.class)
                .list();
    }

    void add(UUID training, StaffId staff) {
        jdbc.sql("""
                        insert into workforce.training_participant (training_id, staff_id)
                        values (:training, :staff)
                        on conflict do nothing
                        """).param("training", training).param("staff", staff.value()).update();
    }

    /** Whether they took part. */
    boolean remove(UUID training, StaffId staff) {
        return jdbc.sql(
                                "delete from workforce.training_participant where training_id = :training and staff_id = :staff")
                        .param("training", training)
                        .param("staff", staff.value())
                        .update()
                > 0;
    }

    /** Whether they took part. */
    boolean complete(UUID training, StaffId staff, Completion completion) {
        return jdbc.sql("""
                        update workforce.training_participant
                        set completed_on = :day, certificate_number = :number, certified_on = :certified
                        where training_id = :training and staff_id = :staff
                        """)
                        .param("training", training)
                        .param("staff", staff.value())
                        .param("day", completion.day().orElse(null))
                        .param("number", completion.number())
                        .param("certified", completion.certifiedOn().orElse(null))
                        .update()
                > 0;
    }

    /** Everyone who has not completed it yet did so on this day. */
    int completeAll(UUID training, LocalDate day) {
        return jdbc.sql("""
                        update workforce.training_participant
                        set completed_on = :day
                        where training_id = :training and completed_on is null
                        """).param("training", training).param("day", day).update();
    }
}
