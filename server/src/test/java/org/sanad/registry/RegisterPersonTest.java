package org.sanad.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.registry.Colleagues.DAY;
import static org.sanad.registry.Colleagues.DIBIS;
import static org.sanad.registry.Colleagues.FALLUJA;
import static org.sanad.registry.Colleagues.KIRKUK;
import static org.sanad.registry.Colleagues.as;
import static org.sanad.registry.Colleagues.asIn;
import static org.sanad.registry.Colleagues.registered;
import static org.sanad.registry.Colleagues.willing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.access.Role;
import org.sanad.registry.RegisterPerson.Outcome;
import org.sanad.registry.consents.Tallies;
import org.sanad.registry.records.PersonRecords;
import org.sanad.shared.PCode;
import org.sanad.shared.Refused;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class RegisterPersonTest {

    private final RegisterPerson register;
    private final PersonRecords records;
    private final Tallies tallies;
    private final JdbcClient jdbc;

    RegisterPersonTest(RegisterPerson register, PersonRecords records, Tallies tallies, JdbcClient jdbc) {
        this.register = register;
        this.records = records;
        this.tallies = tallies;
        this.jdbc = jdbc;
    }

    @Test
    void a_livelihood_officer_registers_somebody_as_they_said_it_themselves() {
        var id = registered(
                register,
                willing("نور جاسم الجبوري")
                        .sex(Sex.FEMALE)
                        .born(new Born.Aged(40, DAY, true))
                        .displacement(DisplacementStatus.IDP_IN_CAMP)
                        .phones(List.of("٠٧٧٠ ١٢٣ ٤٥٦٧"))
                        .languages(Set.of(SpokenLanguage.ARABIC, SpokenLanguage.SORANI))
                        .accommodationNeeds("a seat near the door"));

        var record = records.find(id).orElseThrow();
        assertThat(record.code()).matches("P-\\d{4,}");
        assertThat(record.fullName()).isEqualTo("نور جاسم الجبوري");
        assertThat(record.born()).isEqualTo(new Born.Aged(40, DAY, true));
        assertThat(record.displacement()).isEqualTo(DisplacementStatus.IDP_IN_CAMP);
        assertThat(record.phones()).containsExactly("٠٧٧٠ ١٢٣ ٤٥٦٧");
        assertThat(record.languages()).containsExactlyInAnyOrder(SpokenLanguage.ARABIC, SpokenLanguage.SORANI);
        assertThat(record.accommodationNeeds()).isEqualTo("a seat near the door");
    }

    @Test
    void of_somebody_who_does_not_consent_only_a_tally_is_kept() {
        var before = tallies.on(FALLUJA, DAY);
        var people = people();
        var outcome = as(
                Role.LIVELIHOOD_OFFICER,
                () -> register.register(
                        NewPerson.named("Somebody Unwilling", FALLUJA, DAY).asTold()));

        assertThat(outcome).isInstanceOf(Outcome.NotConsented.class);
        assertThat(tallies.on(FALLUJA, DAY)).isEqualTo(before + 1);
        assertThat(people()).isEqualTo(people);
        assertThat(jdbc.sql("select count(*) from access.audit_entry where detail::text ilike '%Unwilling%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void somebody_who_does_not_consent_is_counted_whatever_was_typed_of_them() {
        var outcome = as(
                Role.LIVELIHOOD_OFFICER,
                () -> register.register(NewPerson.named("", FALLUJA, DAY).asTold()));
        assertThat(outcome).isInstanceOf(Outcome.NotConsented.class);
    }

    @Test
    void marks_nobody_sees_are_taken_off_a_name() {
        var id = registered(register, willing("\u200F  \u202Bسارا\u202C \t عومەر\u0000\n \uFEFF"));
        assertThat(records.find(id).orElseThrow().fullName()).isEqualTo("سارا عومەر");
    }

    @Test
    void a_non_joiner_between_letters_is_meant_and_stays() {
        var id = registered(register, willing("نه\u200Cسرین \u200Cعلی"));
        assertThat(records.find(id).orElseThrow().fullName()).isEqualTo("نه\u200Cسرین علی");
    }

    @Test
    void markup_in_a_name_is_only_text() {
        var id = registered(register, willing("<script>alert('Ali')</script>"));
        assertThat(records.find(id).orElseThrow().fullName()).isEqualTo("<script>alert('Ali')</script>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', name-missing",
        "'\u200F \u200E', name-missing",
        "😀😀, name-without-letters",
        "1234, name-without-letters"
    })
    void what_is_no_name_is_refused_with_the_reason(String typed, String code) {
        assertThat(faults(willing(typed))).containsExactly(code);
    }

    @Test
    void a_name_of_three_hundred_letters_is_too_long_and_one_of_two_hundred_is_not() {
        assertThat(faults(willing("ن".repeat(300)))).containsExactly("name-too-long");
        assertThat(faults(willing("ن".repeat(200)))).isEmpty();
    }

    @Test
    void a_newborn_is_registered_and_nobody_is_a_hundred_and_fifty() {
        assertThat(faults(willing("Yusuf Ali").born(new Born.Aged(0, DAY, false))))
                .isEmpty();
        assertThat(faults(willing("Yusuf Ali").born(new Born.Aged(150, DAY, false))))
                .containsExactly("age-too-high");
        assertThat(faults(willing("Yusuf Ali").born(new Born.On(LocalDate.of(1850, 1, 1)))))
                .containsExactly("age-too-high");
        assertThat(faults(willing("Yusuf Ali").born(new Born.On(LocalDate.of(2190, 1, 1)))))
                .containsExactly("birth-in-future");
    }

    @Test
    void every_fault_is_told_at_once() {
        var told = willing("😀", new PCode("IQG99"))
                .phones(List.of("12"))
                .household("H-999999")
                .accommodationNeeds("x".repeat(501));
        assertThat(faults(told))
                .containsExactly(
                        "name-without-letters",
                        "area-unknown",
                        "phone-not-understood",
                        "note-too-long",
                        "no-such-household");
    }

    @Test
    void who_heads_a_new_household_is_followed_into_it_by_its_code() {
        var mother = registered(register, willing("Amina Saleh Hamad").headsHousehold());
        var code = jdbc.sql("select code from registry.household where head_id = :id")
                .param("id", mother.value())
                .query(String.class)
                .single();
        var son = registered(register, willing("Omar Yasin Hamad").household(code));

        assertThat(records.find(son).orElseThrow().household())
                .isEqualTo(records.find(mother).orElseThrow().household());
    }

    @Test
    void an_officer_of_one_governorate_registers_people_there_only() {
        assertThat(asIn(
                        KIRKUK,
                        Role.LIVELIHOOD_OFFICER,
                        () -> register.register(willing("Dara Rebwar", DIBIS).asTold())))
                .isInstanceOf(Outcome.Registered.class);
        assertThatThrownBy(() -> asIn(
                        KIRKUK,
                        Role.LIVELIHOOD_OFFICER,
                        () -> register.register(willing("Dara Rebwar", FALLUJA).asTold())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void facilitators_managers_and_administrators_register_nobody() {
        for (var role : List.of(Role.FACILITATOR, Role.ADMINISTRATOR, Role.PROGRAMME_MANAGER, Role.VIEWER)) {
            assertThatThrownBy(() ->
                            as(role, () -> register.register(willing("Ali Ali").asTold())))
                    .as(role.name())
                    .isInstanceOf(Refused.class);
        }
    }

    private List<String> faults(NewPerson.Told person) {
        return as(Role.LIVELIHOOD_OFFICER, () -> register.faults(person.asTold())).stream()
                .map(fault -> fault.problem().code())
                .toList();
    }

    private int people() {
        return jdbc.sql("select count(*) from registry.person")
                .query(Integer.class)
                .single();
    }
}
