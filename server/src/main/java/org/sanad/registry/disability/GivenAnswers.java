package org.sanad.registry.disability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.registry.DifficultyAnswer;
import org.sanad.registry.DifficultyAnswers;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The home of {@code registry.washington_group_answers}. Nothing is overwritten; the latest counts. */
@Repository
public class GivenAnswers {

    private final JdbcClient jdbc;

    GivenAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(PersonId person, DifficultyAnswers answers, @Nullable UUID recordedBy) {
        jdbc.sql("""
                        insert into registry.washington_group_answers (person_id, asked_on, seeing, hearing, walking,
                            remembering, self_care, communicating, recorded_by)
                        values (:person, :askedOn, :seeing, :hearing, :walking, :remembering, :selfCare,
                            :communicating, :by)
                        """)
                .param("person", person.value())
                .param("askedOn", answers.askedOn())
                .param("seeing", answers.seeing().code())
                .param("hearing", answers.hearing().code())
                .param("walking", answers.walking().code())
                .param("remembering", answers.remembering().code())
                .param("selfCare", answers.selfCare().code())
                .param("communicating", answers.communicating().code())
                .param("by", recordedBy)
                .update();
    }

    /** Of this record and those joined into it; the latest first. */
    public List<DifficultyAnswers> of(PersonId person) {
        return jdbc.sql("""
                        select asked_on, seeing, hearing, walking, remembering, self_care, communicating
                        from registry.washington_group_answers
                        where person_id in (
                            select p.id from registry.person p where p.id = :person or p.merged_into = :person)
                        order by asked_on desc, id desc
                        """)
                .param("person", person.value())
                .query(GivenAnswers::answers)
                .list();
    }

    private static DifficultyAnswers answers(ResultSet row, int number) throws SQLException {
        return new DifficultyAnswers(
                row.getObject("asked_on", LocalDate.class),
                DifficultyAnswer.ofCode(row.getInt("seeing")),
                DifficultyAnswer.ofCode(row.getInt("hearing")),
                DifficultyAnswer.ofCode(row.getInt("walking")),
                DifficultyAnswer.ofCode(row.getInt("remembering")),
                DifficultyAnswer.ofCode(row.getInt("self_care")),
                DifficultyAnswer.ofCode(row.getInt("communicating")));
    }
}
