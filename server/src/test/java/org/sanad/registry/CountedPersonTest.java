package org.sanad.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.registry.Colleagues.DAY;
import static org.sanad.registry.Colleagues.answers;
import static org.sanad.registry.Colleagues.does;
import static org.sanad.registry.Colleagues.registered;
import static org.sanad.registry.Colleagues.willing;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.access.Role;
import org.sanad.registry.disability.AskAboutDifficulty;
import org.sanad.story.StoryTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the SQL itself holds to, whoever writes. */
@StoryTest
class CountedPersonTest {

    private final RegisterPerson register;
    private final AskAboutDifficulty difficulty;
    private final JdbcClient jdbc;

    CountedPersonTest(RegisterPerson register, AskAboutDifficulty difficulty, JdbcClient jdbc) {
        this.register = register;
        this.difficulty = difficulty;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({
        "NO_DIFFICULTY, NO",
        "SOME_DIFFICULTY, NO",
        "A_LOT_OF_DIFFICULTY, YES",
        "CANNOT_DO_AT_ALL, YES",
        "REFUSED, NOT_ANSWERED",
        "DOES_NOT_KNOW, NOT_ANSWERED"
    })
    void disability_is_derived_from_the_six_answers(DifficultyAnswer walking, String disability) {
        var id = registered(register, willing("Karim Latif").answers(answers(walking, DAY)));
        assertThat(disability(id)).isEqualTo(disability);
    }

    @Test
    void one_sure_answer_outweighs_a_refused_one() {
        var given = new DifficultyAnswers(
                DAY,
                DifficultyAnswer.REFUSED,
                DifficultyAnswer.A_LOT_OF_DIFFICULTY,
                DifficultyAnswer.NO_DIFFICULTY,
                DifficultyAnswer.NO_DIFFICULTY,
                DifficultyAnswer.NO_DIFFICULTY,
                DifficultyAnswer.NO_DIFFICULTY);
        var id = registered(register, willing("Karim Latif").answers(given));
        assertThat(disability(id)).isEqualTo("YES");
        assertThat(given.showDisability()).isTrue();
    }

    @Test
    void who_was_not_asked_is_not_counted_as_without_a_disability() {
        assertThat(disability(registered(register, willing("Karim Latif")))).isEqualTo("NOT_ASKED");
    }

    @Test
    void the_latest_answers_count_in_whatever_order_they_are_typed() {
        var id = registered(
                register, willing("Karim Latif").answers(answers(DifficultyAnswer.A_LOT_OF_DIFFICULTY, DAY)));
        record(id, DifficultyAnswer.NO_DIFFICULTY, DAY.minusYears(1));
        assertThat(disability(id)).isEqualTo("YES");
        record(id, DifficultyAnswer.SOME_DIFFICULTY, DAY.plusDays(1));
        assertThat(disability(id)).isEqualTo("NO");
    }

    @Test
    void an_age_that_was_told_is_placed_in_the_middle_of_its_year() {
        var id = registered(register, willing("Karim Latif").born(new Born.Aged(40, LocalDate.of(2026, 3, 1), true)));
        assertThat(jdbc.sql("select born_on from registry.counted_person where record_id = :id")
                        .param("id", id.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("1985-09-01");
    }

    @Test
    void the_table_refuses_what_cannot_be() {
        var id = registered(register, willing("Karim Latif")).value();
        assertRefused("update registry.person set age_years = 121, age_told_on = '2026-01-01' where id = :id", id);
        assertRefused("update registry.person set age_years = 20 where id = :id", id);
        assertRefused("update registry.person set sex = 'X' where id = :id", id);
        assertRefused("update registry.person set full_name = '' where id = :id", id);
        assertRefused("update registry.person set merged_into = id where id = :id", id);
        assertRefused("update registry.person set withdrawn_at = '2026-01-01' where id = :id", id);
        assertRefused("""
                insert into registry.washington_group_answers (person_id, asked_on, seeing, hearing, walking,
                    remembering, self_care, communicating) values (:id, '2026-01-01', 5, 1, 1, 1, 1, 1)""", id);
    }

    private void assertRefused(String sql, UUID id) {
        assertThatThrownBy(() -> jdbc.sql(sql).param("id", id).update())
                .as(sql)
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void record(PersonId id, DifficultyAnswer walking, LocalDate on) {
        does(Role.LIVELIHOOD_OFFICER, () -> difficulty.record(id, answers(walking, on)));
    }

    private String disability(PersonId id) {
        return jdbc.sql("select disability from registry.counted_person where record_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
