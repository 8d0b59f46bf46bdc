package org.sanad.registry.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إبراهيم, ابراهيم",
        "آمنة, امنه",
        "مُحَمَّد, محمد",
        "محـــمد, محمد",
        "علي, على",
        "کریم, كريم",
        "فؤاد, فواد",
        "عبد الله, عبدالله",
        "نور الدين, نورالدين",
        "أبو بكر, ابوبكر",
        "الجبوري, جبوري",
        "Abdul-Rahman, Abdulrahman",
        "Al-Jubouri, Jubouri",
        "MOHAMMED, mohammed",
        "ڕەشید, رەشید",
        "دڵشاد, دلشاد",
        "هێمن, هيمن",
        "محمد بن علي, محمد علي"
    })
    void two_ways_to_type_the_same_letters_fold_to_one(String one, String other) {
        assertThat(NameFolding.fold(one).text())
                .isEqualTo(NameFolding.fold(other).text());
    }

    @Test
    void kurdish_ae_typed_as_heh_and_a_non_joiner_is_the_same_letter() {
        assertThat(NameFolding.fold("محه\u200Cمه\u200Cد").text())
                .isEqualTo(NameFolding.fold("محەمەد").text());
        assertThat(NameFolding.fold("ھیوا").text())
                .isEqualTo(NameFolding.fold("هیوا").text());
    }

    @Test
    void marks_that_nobody_sees_change_nothing() {
        assertThat(NameFolding.fold("\u200F\u2068علي\u2069 \u200Eحسن\uFEFF 😀").text())
                .isEqualTo("علي حسن");
        assertThat(NameFolding.fold("ﻣﺤﻤﺪ").text()).isEqualTo("محمد");
    }

    @Test
    void digits_of_three_scripts_are_one() {
        assertThat(NameFolding.fold("علي ٢").text())
                .isEqualTo(NameFolding.fold("علي 2").text());
        assertThat(NameFolding.fold("علي ۲").text())
                .isEqualTo(NameFolding.fold("علي 2").text());
        assertThat(PersonTraits.foldedPhone("+٩٦٤ ٧٧٠ ١٢٣ ٤٥٦٧")).isEqualTo(PersonTraits.foldedPhone("0770-123-4567"));
    }

    @Test
    void kurdish_latin_letters_are_heard() {
        assertThat(NameFolding.fold("Şîrîn").text()).isEqualTo("sheereen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "😀",
                "-",
                "'",
                "\\",
                "<b></b>",
                "\u200F",
                "1234567890123",
                "ء",
                "ـ",
                "Ω Жан 山田",
                "'; drop"
            })
    void input_that_is_no_name_breaks_nothing(String typed) {
        NameColumns columns = NameColumns.of(typed);
        assertThat(columns.terms()).doesNotContain("");
        assertThat(SearchTerms.of(typed).stages()).noneMatch(String::isBlank);
        assertThat(Likeness.of(PersonTraits.named(typed), PersonTraits.named("علي حسن"))
                        .isWarning())
                .isFalse();
    }

    @Test
    void markup_is_not_part_of_a_name() {
        assertThat(NameFolding.fold("<script>x</script> Ali <b>Hasan</b>").text())
                .isEqualTo("x ali hasan");
        assertThat(SearchTerms.of("o'brien \\ 'x'").stages())
                .allSatisfy(stage -> assertThat(stage).matches("[ '()|&:*a-z0-9]+"));
    }

    @Test
    void a_name_of_300_and_of_100000_letters_is_read_in_bounds() {
        assertThat(NameFolding.fold("علي ".repeat(75)).length()).isLessThanOrEqualTo(Letters.MOST_WORDS);
        NameColumns columns = NameColumns.of("ضdhظthذ".repeat(20_000));
        assertThat(columns.folded().length()).isLessThanOrEqualTo(Letters.LONGEST * 3);
        assertThat(columns.terms().size()).isLessThan(3_000);
    }
}
