package org.sanad.registry.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.registry.names.PersonTraits.Sex.FEMALE;
import static org.sanad.registry.names.PersonTraits.Sex.MALE;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonTraits ALI = man("علي حسن كريم الجبوري", LocalDate.of(1990, 5, 17));

    private static PersonTraits man(String name, LocalDate born) {
        return PersonTraits.named(name)
                .with(MALE)
                .with(new Birth.OnDate(born, false))
                .withPhones(Set.of("07701234567"));
    }

    @Test
    void one_person_written_in_another_script_with_a_new_phone_is_warned_of_with_reasons() {
        PersonTraits again = man("Ali Hassan Kareem", LocalDate.of(1990, 5, 17)).withPhones(Set.of("07509999999"));
        Likeness likeness = Likeness.of(ALI, again);
        assertThat(likeness.verdict()).isEqualTo(Likeness.Verdict.LIKELY_SAME);
        assertThat(likeness.reasons())
                .containsEntry(Likeness.Trait.GIVEN_NAME, Likeness.Agreement.AGREES)
                .containsEntry(Likeness.Trait.BIRTH, Likeness.Agreement.AGREES)
                .containsEntry(Likeness.Trait.PHONE, Likeness.Agreement.DIFFERS)
                .doesNotContainKey(Likeness.Trait.MOTHER);
    }

    @Test
    void an_age_about_right_agrees_with_a_birth_date_and_one_far_off_does_not() {
        PersonTraits about = ALI.with(new Birth.AgeOn(40, TODAY, true));
        PersonTraits grandfather = ALI.with(new Birth.AgeOn(70, TODAY, true)).withPhones(Set.of());
        assertThat(Likeness.of(ALI, about).isWarning()).isTrue();
        assertThat(Likeness.of(ALI, grandfather).isWarning()).isFalse();
    }

    @Test
    void a_whole_family_under_one_phone_raises_no_warning() {
        PersonTraits brother = man("عمر حسن كريم الجبوري", LocalDate.of(1992, 1, 3));
        PersonTraits twin = man("عمار حسن كريم الجبوري", LocalDate.of(1990, 5, 17));
        PersonTraits father = man("حسن كريم جبار الجبوري", LocalDate.of(1960, 7, 1));
        PersonTraits sister = ALI.with(FEMALE);
        assertThat(Likeness.of(ALI, brother).isWarning()).isFalse();
        assertThat(Likeness.of(ALI, twin).isWarning()).isFalse();
        assertThat(Likeness.of(ALI, father).isWarning()).isFalse();
        assertThat(Likeness.of(man("كريم علي", LocalDate.of(1990, 5, 17)), sister)
                        .isWarning())
                .isFalse();
    }

    @Test
    void twins_called_hasan_and_hussein_are_two_people() {
        PersonTraits hasan =
                man("حسن علي كاظم", LocalDate.of(2001, 2, 3)).inHousehold("h1").withMother("زينب جواد");
        for (String name : new String[] {"حسين علي كاظم", "حوسێن عەلی کازم", "Hussein Ali Kadhim"}) {
            PersonTraits hussein =
                    man(name, LocalDate.of(2001, 2, 3)).inHousehold("h1").withMother("زينب جواد");
            assertThat(Likeness.of(hasan, hussein).isWarning()).as(name).isFalse();
        }
    }

    @Test
    void a_letter_missing_in_the_given_name_is_forgiven_only_where_all_else_agrees() {
        PersonTraits mistyped = man("كاران علي كاظم", LocalDate.of(1990, 5, 17));
        PersonTraits whole = man("كارزان علي كاظم", LocalDate.of(1990, 5, 17));
        assertThat(Likeness.of(whole, mistyped).isWarning()).isTrue();
        assertThat(Likeness.of(whole, mistyped.with(new Birth.Unknown())).isWarning())
                .isFalse();
    }

    @Test
    void day_and_month_exchanged_is_nearly_the_same_birth_date() {
        Birth one = new Birth.OnDate(LocalDate.of(1990, 3, 7), false);
        assertThat(one.compare(new Birth.OnDate(LocalDate.of(1990, 7, 3), false)))
                .isEqualTo(Birth.Agreement.NEAR);
        assertThat(one.compare(new Birth.OnDate(LocalDate.of(1990, 1, 1), false)))
                .isEqualTo(Birth.Agreement.POSSIBLE);
        assertThat(one.compare(new Birth.Unknown())).isEqualTo(Birth.Agreement.UNKNOWN);
        assertThat(one.compare(new Birth.AgeOn(0, TODAY, false))).isEqualTo(Birth.Agreement.APART);
    }
}
