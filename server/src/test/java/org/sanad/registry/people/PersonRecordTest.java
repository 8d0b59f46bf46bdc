package org.sanad.registry.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.registry.Colleagues.DIBIS;
import static org.sanad.registry.Colleagues.KIRKUK;
import static org.sanad.registry.Colleagues.as;
import static org.sanad.registry.Colleagues.asIn;
import static org.sanad.registry.Colleagues.registered;
import static org.sanad.registry.Colleagues.willing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sanad.access.Role;
import org.sanad.registry.Born;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.PersonId;
import org.sanad.registry.RegisterPerson;
import org.sanad.registry.Sex;
import org.sanad.registry.disability.AskAboutDifficulty;
import org.sanad.registry.people.CorrectPerson.Outcome;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.PersonDetails;
import org.sanad.shared.PCode;
import org.sanad.shared.Refused;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class PersonRecordTest {

    private final RegisterPerson register;
    private final OpenPerson opening;
    private final CorrectPerson correcting;
    private final AskAboutDifficulty difficulty;
    private final JdbcClient jdbc;

    PersonRecordTest(
            RegisterPerson register,
            OpenPerson opening,
            CorrectPerson correcting,
            AskAboutDifficulty difficulty,
            JdbcClient jdbc) {
        this.register = register;
        this.opening = opening;
        this.correcting = correcting;
        this.difficulty = difficulty;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"FACILITATOR", "COUNSELLOR", "ENUMERATOR", "COORDINATION_OFFICER", "ADMINISTRATOR", "VIEWER"})
    void these_roles_open_no_personal_record(Role role) {
        var id = registered(register, willing("Rezan Kawa"));
        assertThatThrownBy(() -> as(role, () -> opening.open(id))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(role, () -> difficulty.read(id))).isInstanceOf(Refused.class);
    }

    @Test
    void a_record_of_another_governorate_stays_closed() {
        var id = registered(register, willing("Rezan Kawa"));
        assertThatThrownBy(() -> asIn(KIRKUK, Role.LIVELIHOOD_OFFICER, () -> opening.open(id)))
                .isInstanceOf(Refused.class);
        var ours = registered(register, willing("Rezan Kawa", DIBIS));
        assertThat(asIn(KIRKUK, Role.LIVELIHOOD_OFFICER, () -> opening.open(ours))
                        .record()
                        .id())
                .isEqualTo(ours);
    }

    @Test
    void every_opening_is_noted_and_the_answers_have_a_note_of_their_own() {
        var id = registered(register, willing("Rezan Kawa"));
        as(Role.ME_OFFICER, () -> opening.open(id));
        as(Role.LIVELIHOOD_OFFICER, () -> difficulty.read(id));

        assertThat(audited(id)).containsExactly("person.registered", "person.read", "disability-answers.read");
    }

    @Test
    void an_monitoring_officer_does_not_read_the_answers_on_difficulty() {
        var id = registered(register, willing("Rezan Kawa"));
        assertThatThrownBy(() -> as(Role.ME_OFFICER, () -> difficulty.read(id))).isInstanceOf(Refused.class);
        assertThat(as(Role.ME_OFFICER, () -> opening.open(id)).may().seeAnswers())
                .isFalse();
    }

    @Test
    void a_correction_says_in_the_history_which_fields_and_not_what_stood_there() {
        var id = registered(register, willing("Rezan Kawa"));
        var outcome = as(Role.LIVELIHOOD_OFFICER, () -> correcting.correct(id, 0, details("Rezan Kawa Omer")));

        assertThat(outcome).isInstanceOf(Outcome.Corrected.class);
        var latest =
                as(Role.LIVELIHOOD_OFFICER, () -> opening.open(id)).happenings().getFirst();
        assertThat(latest.kind()).isEqualTo(Kind.CORRECTED);
        assertThat(latest.about()).containsExactly("name", "sex");
    }

    @Test
    void who_corrects_what_somebody_else_changed_meanwhile_is_told_and_overwrites_nothing() {
        var id = registered(register, willing("Rezan Kawa"));
        as(Role.LIVELIHOOD_OFFICER, () -> correcting.correct(id, 0, details("Rezan Kawa Omer")));
        var second = as(Role.LIVELIHOOD_OFFICER, () -> correcting.correct(id, 0, details("Rezan Other")));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Outcome.Stale.class,
                        stale -> assertThat(stale.now().fullName()).isEqualTo("Rezan Kawa Omer"));
    }

    @Test
    void nobody_is_moved_to_a_governorate_out_of_reach() {
        var id = registered(register, willing("Rezan Kawa", DIBIS));
        assertThatThrownBy(() ->
                        asIn(KIRKUK, Role.LIVELIHOOD_OFFICER, () -> correcting.correct(id, 0, details("Rezan Kawa"))))
                .isInstanceOf(Refused.class);
    }

    private static PersonDetails details(String name) {
        return new PersonDetails(
                name,
                Sex.FEMALE,
                new Born.Unknown(),
                DisplacementStatus.NOT_RECORDED,
                new PCode("IQG01Q01"),
                List.of(),
                Set.of(),
                "");
    }

    private List<String> audited(PersonId id) {
        return jdbc.sql("select action from access.audit_entry where subject_id = :id order by id")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }
}
