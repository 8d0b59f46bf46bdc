package org.sanad.registry.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sanad.registry.Colleagues.DAY;
import static org.sanad.registry.Colleagues.answers;
import static org.sanad.registry.Colleagues.as;
import static org.sanad.registry.Colleagues.does;
import static org.sanad.registry.Colleagues.registered;
import static org.sanad.registry.Colleagues.summary;
import static org.sanad.registry.Colleagues.willing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.registry.Born;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.DifficultyAnswer;
import org.sanad.registry.People;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.RegisterPerson;
import org.sanad.registry.Sex;
import org.sanad.shared.Refused;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class KeepConsentsTest {

    private final RegisterPerson register;
    private final KeepConsents keep;
    private final Consents consents;
    private final People people;
    private final JdbcClient jdbc;

    KeepConsentsTest(RegisterPerson register, KeepConsents keep, Consents consents, People people, JdbcClient jdbc) {
        this.register = register;
        this.keep = keep;
        this.consents = consents;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void a_consent_keeps_its_wording_language_and_day() {
        var id = registered(register, willing("Layla Hasan"));
        does(Role.LIVELIHOOD_OFFICER, () -> keep.give(id, ConsentPurpose.PHOTOGRAPH, "ckb"));
        does(Role.LIVELIHOOD_OFFICER, () -> keep.give(id, ConsentPurpose.PHOTOGRAPH, "ar"));

        assertThat(consents.of(id))
                .extracting(Consent::purpose, Consent::language, Consent::textVersion, Consent::stands)
                .containsExactlyInAnyOrder(
                        tuple(ConsentPurpose.PHOTOGRAPH, "ckb", "1", true),
                        tuple(ConsentPurpose.REGISTRATION, "ar", "1", true));
    }

    @Test
    void a_consent_taken_back_can_be_given_anew_and_both_are_known() {
        var id = registered(register, willing("Layla Hasan"));
        does(Role.LIVELIHOOD_OFFICER, () -> keep.give(id, ConsentPurpose.FOLLOW_UP, "ar"));
        does(Role.LIVELIHOOD_OFFICER, () -> keep.withdraw(id, ConsentPurpose.FOLLOW_UP));
        does(Role.LIVELIHOOD_OFFICER, () -> keep.give(id, ConsentPurpose.FOLLOW_UP, "ar"));

        assertThat(consents.of(id))
                .filteredOn(consent -> consent.purpose() == ConsentPurpose.FOLLOW_UP)
                .extracting(Consent::stands)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void who_takes_back_registration_is_counted_as_before_and_known_to_nobody() {
        var id = registered(
                register,
                willing("Zainab Mousa Kadhim")
                        .sex(Sex.FEMALE)
                        .born(new Born.On(LocalDate.of(1990, 5, 17)))
                        .phones(List.of("07701112233"))
                        .accommodationNeeds("step-free")
                        .headsHousehold()
                        .answers(answers(DifficultyAnswer.A_LOT_OF_DIFFICULTY, DAY)));
        does(Role.LIVELIHOOD_OFFICER, () -> keep.withdraw(id, ConsentPurpose.REGISTRATION));

        assertThat(counted(id)).isEqualTo("FEMALE 1990-05-01 YES");
        assertThat(row(id)).doesNotContainIgnoringCase("Zainab", "0770", "step-free", "1990-05-17");
        assertThat(found("Zainab Mousa Kadhim")).doesNotContain(id);
        assertThat(found("07701112233")).doesNotContain(id);
        var summary = summary(people, id);
        assertThat(summary.fullName()).isEqualTo(summary.code());
        assertThat(consents.of(id)).noneMatch(Consent::stands);
        assertThatThrownBy(() -> does(Role.LIVELIHOOD_OFFICER, () -> keep.give(id, ConsentPurpose.REGISTRATION, "ar")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void only_who_registers_people_keeps_consents() {
        var id = registered(register, willing("Layla Hasan"));
        for (var role : List.of(Role.ME_OFFICER, Role.FACILITATOR, Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER)) {
            assertThatThrownBy(() -> does(role, () -> keep.withdraw(id, ConsentPurpose.REGISTRATION)))
                    .as(role.name())
                    .isInstanceOf(Refused.class);
        }
    }

    private List<PersonId> found(String typed) {
        return as(Role.LIVELIHOOD_OFFICER, () -> people.find(typed, 20)).stream()
                .map(PersonSummary::id)
                .toList();
    }

    private String counted(PersonId id) {
        return jdbc.sql(
                        "select concat_ws(' ', sex, born_on, disability) from registry.counted_person where record_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private String row(PersonId id) {
        return jdbc.sql("select p::text from registry.person p where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
