package org.sanad.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanad.registry.Colleagues.DIBIS;
import static org.sanad.registry.Colleagues.FALLUJA;
import static org.sanad.registry.Colleagues.KIRKUK;
import static org.sanad.registry.Colleagues.as;
import static org.sanad.registry.Colleagues.asIn;
import static org.sanad.registry.Colleagues.registered;
import static org.sanad.registry.Colleagues.summary;
import static org.sanad.registry.Colleagues.willing;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.access.Role;
import org.sanad.shared.Refused;
import org.sanad.story.StoryTest;

@StoryTest
class FindPeopleTest {

    private final RegisterPerson register;
    private final People people;

    FindPeopleTest(RegisterPerson register, People people) {
        this.register = register;
        this.people = people;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عبد الرحمن طه العزاوي",
                "عبدالرحمن طه العزاوى",
                "عَبْد الرّحمن طه",
                "Abdulrahman Taha Al-Azzawi",
                "Abd al-Rahman Taha",
                "عەبدولڕەحمان تەها"
            })
    void somebody_is_found_however_the_name_is_spelt(String typed) {
        var id = registered(register, willing("عبد الرحمن طه العزاوي"));
        assertThat(found(typed)).contains(id);
    }

    @Test
    void somebody_is_found_by_code_and_by_phone_in_any_digits() {
        var id = registered(register, willing("Hero Azad Faraj").phones(List.of("0750 987 6521")));
        var code = summary(people, id).code();
        assertThat(found(code)).containsExactly(id);
        assertThat(found(code.toLowerCase(Locale.ROOT).replace("-", ""))).containsExactly(id);
        assertThat(found("+964 750 987 6521")).contains(id);
        assertThat(found("٠٧٥٠٩٨٧٦٥٢١")).contains(id);
    }

    @Test
    void somebody_of_another_governorate_is_not_found() {
        var ours = registered(register, willing("Shwan Qasim Bakir", DIBIS));
        var theirs = registered(register, willing("Shwan Qasim Bakir", FALLUJA));
        assertThat(asIn(KIRKUK, Role.LIVELIHOOD_OFFICER, () -> ids("Shwan Qasim")))
                .contains(ours)
                .doesNotContain(theirs);
    }

    @Test
    void what_says_nothing_finds_nobody() {
        for (var typed : List.of("", "   ", "' ; drop table", "%", "😀", "&|!():*", "\\", "P-999999999")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
        assertThat(found("x".repeat(5000))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"FACILITATOR", "COUNSELLOR", "ENUMERATOR", "COORDINATION_OFFICER", "ADMINISTRATOR", "VIEWER"})
    void these_roles_search_for_nobody(Role role) {
        assertThatThrownBy(() -> as(role, () -> people.find("Ali", 10))).isInstanceOf(Refused.class);
    }

    private List<PersonId> found(String typed) {
        return as(Role.LIVELIHOOD_OFFICER, () -> ids(typed));
    }

    private List<PersonId> ids(String typed) {
        return people.find(typed, 20).stream().map(PersonSummary::id).toList();
    }
}
