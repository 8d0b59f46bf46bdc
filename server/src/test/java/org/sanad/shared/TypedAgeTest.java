package org.sanad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAgeTest {

    @ParameterizedTest
    @CsvSource({
        "41, 41, false",
        "٤٤, 44, false",
        "۴۴, 44, false",
        "0, 0, false",
        "120, 120, false",
        "41.0, 41, false",
        "'2,5', 2, false",
        "41 years, 41, false",
        "٤١ سنة, 41, false",
        "41 ساڵ, 41, false",
        "18 months, 1, false",
        "6 months, 0, false",
        "٦ أشهر, 0, false",
        "8 مانگ, 0, false",
        "104 weeks, 2, false",
        "10 days, 0, false",
        "about 40, 40, true",
        "About 40, 40, true",
        "~40, 40, true",
        "40?, 40, true",
        "٤٠؟, 40, true",
        "حوالي ٤٠, 40, true",
        "٤٠ تقريباً, 40, true",
        "حوالي ٤٠ سنة, 40, true",
        "نزیکەی ٤٠, 40, true",
        "نزیکەی ٤٠ ساڵ, 40, true",
        "approx. 6 months, 0, true",
        "\u200F٤٤\u200F, 44, false"
    })
    void an_age_is_understood_however_it_is_written(String typed, int years, boolean estimated) {
        assertThat(TypedAge.parse(typed)).isEqualTo(new TypedAge.Understood(years, estimated));
    }

    @ParameterizedTest
    @CsvSource({
        "150, age-too-high",
        "121, age-too-high",
        "١٥٠, age-too-high",
        "1985, age-too-high",
        "-5, age-negative",
        "−5, age-negative",
        "forty, age-not-understood",
        "40-45, age-not-understood",
        "'', age-not-understood",
        "40 apples, age-not-understood",
        "=40, age-not-understood",
        "14/03/1999, age-not-understood",
        "99999999999999999999, age-not-understood"
    })
    void what_is_no_age_says_why(String typed, String code) {
        assertThat(TypedAge.parse(typed))
                .isInstanceOfSatisfying(
                        TypedAge.NotAnAge.class,
                        not -> assertThat(not.problem().code()).isEqualTo(code));
    }

    @Test
    void the_refusal_of_a_high_age_names_the_bound() {
        assertThat(TypedAge.parse("150")).isEqualTo(new TypedAge.NotAnAge(Problem.of("age-too-high", 120)));
    }

    @Test
    void a_refusal_repeats_only_the_start_of_what_was_typed() {
        assertThat(TypedAge.parse("\uD83D\uDE00".repeat(100_000)))
                .isEqualTo(new TypedAge.NotAnAge(Problem.of("age-not-understood", "\uD83D\uDE00".repeat(60) + "…")));
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "٢٥, 25", "'1,200', 1200", "١٬٢٠٠, 1200", "1 200, 1200", "25.0, 25", "-3, -3", "007, 7"})
    void a_whole_number_is_understood_in_three_scripts(String typed, long number) {
        assertThat(TypedNumber.parse(typed)).isEqualTo(new TypedNumber.Understood(number));
    }

    @ParameterizedTest
    @CsvSource({
        "25.5, number-not-whole",
        "many, number-not-understood",
        "'', number-not-understood",
        "'1,20', number-not-understood",
        "1e5, number-not-understood",
        "12345678901234567, number-too-long"
    })
    void what_is_no_whole_number_says_why(String typed, String code) {
        assertThat(TypedNumber.parse(typed))
                .isInstanceOfSatisfying(
                        TypedNumber.NotANumber.class,
                        not -> assertThat(not.problem().code()).isEqualTo(code));
    }
}
