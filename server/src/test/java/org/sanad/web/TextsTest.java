package org.sanad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final MessageCatalogue CATALOGUE = new MessageCatalogue();

    private final Texts english = new Texts(CATALOGUE, Language.ENGLISH, Digits.ARABIC);
    private final Texts arabic = new Texts(CATALOGUE, Language.ARABIC, Digits.LATIN);
    private final Texts arabicDigits = new Texts(CATALOGUE, Language.ARABIC, Digits.ARABIC);
    private final Texts sorani = new Texts(CATALOGUE, Language.SORANI, Digits.LATIN);
    private final Texts soraniDigits = new Texts(CATALOGUE, Language.SORANI, Digits.ARABIC);

    @Test
    void months_are_those_of_iraq() {
        assertThat(english.date(DAY)).isEqualTo("22 November 2026");
        assertThat(arabic.date(DAY)).isEqualTo("22 تشرين الثاني 2026");
        assertThat(sorani.date(DAY)).isEqualTo("22ی تشرینی دووەم 2026");
        assertThat(sorani.date(LocalDate.of(2026, 12, 1))).isEqualTo("1ی کانوونی یەکەم 2026");
        assertThat(Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                        .map(month -> arabic.month(LocalDate.of(2026, month, 1)).replace(" 2026", "")))
                .containsExactly(
                        "كانون الثاني",
                        "شباط",
                        "آذار",
                        "نيسان",
                        "أيار",
                        "حزيران",
                        "تموز",
                        "آب",
                        "أيلول",
                        "تشرين الأول",
                        "تشرين الثاني",
                        "كانون الأول");
    }

    @Test
    void what_is_listed_is_joined_as_each_language_joins() {
        var items = List.of("A", "B", "C");
        assertThat(english.list(items)).isEqualTo("A, B and C");
        assertThat(arabic.list(items)).isEqualTo("A وB وC");
        assertThat(sorani.list(items)).isEqualTo("A، B و C");
        assertThat(sorani.list(List.of("A"))).isEqualTo("A");
        assertThat(sorani.list(List.of())).isEmpty();
    }

    @Test
    void a_day_carries_its_weekday() {
        assertThat(english.fullDay(DAY)).isEqualTo("Sunday 22 November 2026");
        assertThat(arabicDigits.day(DAY)).isEqualTo("الأحد ٢٢ تشرين الثاني");
        assertThat(sorani.day(DAY.minusDays(2))).isEqualTo("هەینی 20ی تشرینی دووەم");
    }

    @Test
    void digits_are_a_setting_and_english_keeps_its_own() {
        assertThat(english.number(145697)).isEqualTo("145,697");
        assertThat(arabic.number(145697)).isEqualTo("145,697");
        assertThat(arabicDigits.number(145697)).isEqualTo("١٤٥٬٦٩٧");
        assertThat(soraniDigits.percent(new BigDecimal("6.5"))).isEqualTo("٦٫٥٪");
        assertThat(sorani.percent(0.065)).isEqualTo("7%");
        assertThat(arabicDigits.shortDate(DAY)).isEqualTo("٢٢/١١/٢٠٢٦");
        assertThat(arabicDigits.time(LocalTime.of(9, 5))).isEqualTo("٠٩:٠٥");
        assertThat(arabic.number(-1234)).isEqualTo("\u22121,234");
        assertThat(arabic.plain(2022)).isEqualTo("2022");
    }

    @Test
    void a_number_in_a_sentence_is_written_as_one_that_stands_alone() {
        for (var texts : List.of(english, arabic, arabicDigits, sorani, soraniDigits)) {
            assertThat(texts.text("style.people", 1025)).contains(texts.number(1025));
        }
    }

    @Test
    void arabic_counts_in_six_forms() {
        assertThat(Stream.of(0, 1, 2, 3, 11, 100).map(n -> arabic.text("style.people", n)))
                .containsExactly("لا أشخاص", "شخص واحد", "شخصان", "3 أشخاص", "11 شخصًا", "100 شخص");
    }

    @Test
    void hours_are_those_of_baghdad() {
        assertThat(english.dateTime(Instant.parse("2026-11-22T22:30:00Z"))).isEqualTo("23/11/2026 01:30");
    }

    @Test
    void each_language_has_its_alphabet() {
        assertThat(Stream.of("گوڵ", "کورد", "ڕۆژ", "پاییز").sorted(sorani.by(name -> name)))
                .containsExactly("پاییز", "ڕۆژ", "کورد", "گوڵ");
        assertThat(Stream.of("ياسر", "أحمد", "باسم").sorted(arabic.by(name -> name)))
                .containsExactly("أحمد", "باسم", "ياسر");
    }

    @Test
    void a_name_in_another_script_does_not_turn_the_sentence_around() {
        assertThat(arabic.text("web.pages.rows", "A", "B", "C")).startsWith("\u2068A\u2069");
        assertThat(english.text("web.pages.rows", "A", "سامر", "C")).isEqualTo("A to \u2068سامر\u2069 of C");
    }

    @Test
    void a_key_nobody_wrote_shows_itself() {
        assertThat(english.text("no.such-key")).isEqualTo("⟦no.such-key⟧");
        assertThat(english.known("no.such-key")).isEmpty();
    }
}
