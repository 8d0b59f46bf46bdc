package org.sanad.registry.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.registry.Colleagues.DIBIS;
import static org.sanad.registry.Colleagues.KIRKUK;
import static org.sanad.registry.Colleagues.as;
import static org.sanad.registry.Colleagues.asIn;
import static org.sanad.registry.Colleagues.registered;
import static org.sanad.registry.Colleagues.willing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.registry.Born;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.PossibleDuplicates;
import org.sanad.registry.PossibleDuplicates.Likely;
import org.sanad.registry.PossibleDuplicates.Trait;
import org.sanad.registry.RegisterPerson;
import org.sanad.registry.Sex;
import org.sanad.story.StoryTest;

@StoryTest
class PossibleDuplicatesTest {

    private static final Born BORN = new Born.On(LocalDate.of(1988, 7, 9));

    private final RegisterPerson register;
    private final PossibleDuplicates duplicates;

    PossibleDuplicatesTest(RegisterPerson register, PossibleDuplicates duplicates) {
        this.register = register;
        this.duplicates = duplicates;
    }

    @Test
    void somebody_registered_in_arabic_is_recognised_in_latin_script() {
        var id = registered(register, willing("حيدر فاضل الساعدي").sex(Sex.MALE).born(BORN));
        var again = willing("Haydar Fadhil Al-Saadi").sex(Sex.MALE).born(BORN).asTold();

        var likely = likely(again, id);
        assertThat(likely.certainEnough()).isTrue();
        assertThat(likely.agrees()).contains(Trait.GIVEN_NAME, Trait.BIRTH, Trait.SEX);
    }

    @Test
    void a_brother_is_not_taken_for_his_brother() {
        var hasan =
                registered(register, willing("حسن كامل الدليمي").sex(Sex.MALE).born(BORN));
        var husayn = willing("حسين كامل الدليمي")
                .sex(Sex.MALE)
                .born(new Born.On(LocalDate.of(1991, 2, 2)))
                .asTold();

        assertThat(officer(husayn)).noneMatch(likely -> likely.person().id().equals(hasan));
    }

    @Test
    void a_list_is_compared_at_once_each_row_with_its_own_likenesses() {
        var id = registered(
                register, willing("Nawzad Hiwa Mahmood").sex(Sex.MALE).born(BORN));
        var list = List.of(
                willing("Quxtqar Zznone Vvvv").asTold(),
                willing("نەوزاد هیوا مەحموود").sex(Sex.MALE).born(BORN).asTold(),
                willing("").asTold());

        var warnings = as(Role.LIVELIHOOD_OFFICER, () -> duplicates.ofEach(list));
        assertThat(warnings).containsOnlyKeys(1);
        assertThat(warnings.get(1)).anyMatch(likely -> likely.person().id().equals(id));
    }

    @Test
    void a_warning_gives_nobody_away_who_is_out_of_reach() {
        registered(register, willing("Ibtisam Ghazi Nuri").sex(Sex.FEMALE).born(BORN));
        var again =
                willing("Ibtisam Ghazi Nuri", DIBIS).sex(Sex.FEMALE).born(BORN).asTold();

        assertThat(asIn(KIRKUK, Role.LIVELIHOOD_OFFICER, () -> duplicates.of(again)))
                .isEmpty();
    }

    private Likely likely(NewPerson person, PersonId id) {
        return officer(person).stream()
                .filter(likely -> likely.person().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Likely> officer(NewPerson person) {
        return as(Role.LIVELIHOOD_OFFICER, () -> duplicates.of(person));
    }
}
