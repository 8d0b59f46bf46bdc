package org.sanad.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSimilarityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "حسين, حوسێن, Hussein, Hussain, Hossein, Husayn",
                "محمد, Mohammed, Muhammad, Mohamad, محەمەد",
                "أحمد, Ahmad, Ahmed, ئەحمەد",
                "فاطمة, Fatima, Fatimah, فاتیمە",
                "عبدالرحمن, عبد الرحمن, Abdulrahman, Abdul-Rahman, عەبدولڕەحمان",
                "كاروان, کاروان, Karwan",
                "ژیان, Jiyan, Zhian",
                "عثمان, Othman, Osman, عوسمان",
                "رضا, Ridha, Reza, ڕەزا",
                "إسحاق, Ishaq, ئیسحاق",
                "الجبوري, Al-Jubouri, Aljubouri, جبووری"
            })
    void spellings_of_one_name_agree_in_every_script(String spellings) {
        List<NameToken> names = Arrays.stream(spellings.split(", "))
                .map(spelling -> NameFolding.fold(spelling).tokens().getFirst())
                .toList();
        for (NameToken one : names) {
            for (NameToken other : names) {
                assertThat(one.similarity(other))
                        .as("%s and %s", one.folded(), other.folded())
                        .isGreaterThanOrEqualTo(NameToken.SAME);
                assertThat(Collections.disjoint(one.keys(), other.keys()))
                        .as("no common key for %s and %s", one.folded(), other.folded())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "حسن, حسين",
                "Hasan, Hussein",
                "حەسەن, حوسێن",
                "حسن, Hussein",
                "حسين, Hasan",
                "حسن, حوسێن",
                "محمد, محمود",
                "Muhammad, Mahmoud",
                "أحمد, حامد",
                "كريم, كريمة",
                "Karim, Karam",
                "علي, علاء",
                "عمر, Amer",
                "صلاح, Salih"
            })
    void names_one_sound_apart_are_two_names(String two) {
        String[] names = two.split(", ");
        assertThat(NameFolding.fold(names[0])
                        .tokens()
                        .getFirst()
                        .similarity(NameFolding.fold(names[1]).tokens().getFirst()))
                .isLessThan(NameToken.SAME);
    }

    @Test
    void leaving_out_the_grandfather_costs_little_and_shifting_the_chain_much() {
        String whole = "علي حسن كريم الجبوري";
        assertThat(NameSimilarity.score(whole, "Ali Hasan Al-Jubouri")).isGreaterThan(0.9);
        assertThat(NameSimilarity.score(whole, "عمر حسن كريم الجبوري")).isLessThan(0.7);
        assertThat(NameSimilarity.score("علي حسن كريم", "حسن كريم جبار")).isLessThan(0.5);
    }

    @Test
    void a_search_puts_the_right_hussein_before_hasan_but_still_shows_him() {
        double right = NameSimilarity.searchScore("Hussein Ali", "حسين علي كاظم");
        double near = NameSimilarity.searchScore("Hussein Ali", "حسن علي كاظم");
        assertThat(right).isGreaterThan(near + 0.1);
        assertThat(near).isGreaterThan(0.45);
    }

    @Test
    void likeness_is_the_same_from_both_sides() {
        String one = "عبد الكريم صالح مهدي";
        String other = "Abdulkareem Salih";
        assertThat(NameSimilarity.score(one, other)).isEqualTo(NameSimilarity.score(other, one));
    }
}
