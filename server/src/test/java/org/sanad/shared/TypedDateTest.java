package org.sanad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/03/1999",
                "14/3/99",
                "14-03-1999",
                "14.3.1999",
                "14 03 1999",
                "1999-03-14",
                "1999/3/14",
                "١٤/٣/١٩٩٩",
                "۱۴/۳/۱۹۹۹",
                "\u200F١٤\u200F/٠٣/\u200F١٩٩٩",
                " 14 / 03 / 1999 ",
                "１４/３/１９９９",
                "14 March 1999",
                "14th of March 1999",
                "March 14, 1999",
                "14-Mar-99",
                "14 آذار 1999",
                "١٤ اذار ١٩٩٩",
                "14 مارس 1999",
                "14 آذار/مارس 1999",
                "14ی ئازاری 1999",
                "14 ئازار 1999",
                "1999-03-14 00:00:00",
                "1999-03-14T00:00:00Z",
                "14/03/1999 م"
            })
    void a_birthday_is_understood_however_it_is_written(String typed) {
        assertThat(read(typed)).isEqualTo(LocalDate.of(1999, 3, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "22 تشرين الثاني 2024, 2024-11-22", "22 تشرین الثانی 2024, 2024-11-22", "3 كانون الأول 2001, 2001-12-03",
        "3 كانون الاول 2001, 2001-12-03", "3 كانون ثاني 2001, ", "22ی تشرینی دووەمی 2024, 2024-11-22",
        "22 تشرينى دووه\u200Cمى 2024, 2024-11-22", "1 مايس 1988, 1988-05-01", "1 ئابی 1988, 1988-08-01",
        "5 کانوونی یەکەم 1988, 1988-12-05", "5 ئەیلوولی 1988, 1988-09-05", "٥ أيلول ١٩٨٨, 1988-09-05",
        "30 Sept 1988, 1988-09-30"
    })
    void month_names_of_iraq_are_known_in_their_spellings(String typed, LocalDate expected) {
        if (expected == null) {
            assertThat(problem(typed)).isEqualTo("date-not-understood");
        } else {
            assertThat(read(typed)).isEqualTo(expected);
        }
    }

    @Test
    void two_digits_of_a_year_mean_the_latest_year_that_has_been() {
        assertThat(read("1/1/26")).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(read("22/11/26")).isEqualTo(TODAY);
        assertThat(read("23/11/26")).isEqualTo(LocalDate.of(1926, 11, 23));
        assertThat(read("1/7/70")).isEqualTo(LocalDate.of(1970, 7, 1));
        assertThat(read("29/2/00")).isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void month_before_day_is_refused_with_the_date_turned_round() {
        assertThat(TypedDate.parse("03/14/99", TODAY))
                .isEqualTo(new TypedDate.NotADate(Problem.of("date-month-first", "14", "14/03/99")));
        assertThat(problem("32/13/1999")).isEqualTo("date-no-such-month");
        assertThat(problem("1999/0/3")).isEqualTo("date-no-such-month");
    }

    @ParameterizedTest
    @CsvSource({
        "12/5/1412, 1991-11-19", "1412/5/12, 1991-11-19", "12 جمادى الأولى 1412, 1991-11-19",
        "12/5/1412 هـ, 1991-11-19", "1 محرم 1446, 2024-07-07", "1 موحەڕەم 1446, 2024-07-07",
        "1 رمضان 1400, 1980-07-14", "12/5/1390هـ, 1970-07-16", "1 Muharram 1446, 2024-07-07"
    })
    void a_hijri_date_is_converted_and_says_so(String typed, LocalDate expected) {
        TypedDate.Understood understood = understood(typed);

        assertThat(understood.date()).isEqualTo(expected);
        assertThat(understood.howRead()).isEqualTo(HowRead.FROM_HIJRI);
        assertThat(understood.howRead().converted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1 خاکەلێوە 2726, 2026-03-21, FROM_KURDISH_SOLAR", "1/1/2690, 1990-03-21, FROM_KURDISH_SOLAR",
        "10 ڕەشەمە 2724, 2025-02-28, FROM_KURDISH_SOLAR", "12 مرداد 1370, 1991-08-03, FROM_PERSIAN_SOLAR",
        "1 فروردین 1403, 2024-03-20, FROM_PERSIAN_SOLAR", "1290/1/1, 1911-03-22, FROM_PERSIAN_SOLAR",
        "1390/01/31, 2011-04-20, FROM_PERSIAN_SOLAR"
    })
    void a_solar_date_is_converted_where_only_one_reading_stands(String typed, LocalDate expected, HowRead howRead) {
        assertThat(understood(typed)).isEqualTo(new TypedDate.Understood(expected, howRead));
    }

    @Test
    void a_year_of_two_calendars_is_not_guessed() {
        assertThat(TypedDate.parse("1370/05/12", TODAY))
                .isEqualTo(new TypedDate.Ambiguous(
                        Problem.of("date-which-calendar", "1370/05/12", "19/02/1951", "03/08/1991")));
        assertThat(TypedDate.parse("1/1/2630", TODAY)).isInstanceOf(TypedDate.Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/1999, date-no-such-day",
        "29/2/1999, date-no-such-day",
        "0/2/1999, date-no-such-day",
        "23/11/2026, date-too-late",
        "1/1/2050, date-too-late",
        "31/12/1899, date-too-early",
        "1/1/1700, date-too-early",
        "1/1/199, date-year-digits",
        "5 محرم 46, date-year-digits",
        "1985, date-incomplete",
        "03/1985, date-incomplete",
        "March 1985, date-incomplete",
        "آذار ١٩٨٥, date-incomplete",
        "about 40, date-not-understood",
        "36233, date-not-understood",
        "'', date-not-understood",
        "14/03, date-not-understood",
        "not known, date-not-understood",
        "14/03/1999/5, date-not-understood",
        "=1+1, date-not-understood",
        "14 Foo 1999, date-not-understood",
        "5 محرم 1999, date-no-such-day",
        "1/1/9999, date-no-such-day"
    })
    void what_is_no_date_says_why(String typed, String code) {
        assertThat(problem(typed)).isEqualTo(code);
    }

    @Test
    void a_planned_day_may_lie_ahead_within_its_bounds() {
        assertThat(TypedDate.parse("1/2/27", TODAY, TODAY.plusYears(1)))
                .isEqualTo(new TypedDate.Understood(LocalDate.of(2027, 2, 1), HowRead.DAY_FIRST));
    }

    @Test
    void every_day_since_1900_is_found_again_in_every_way_of_writing_it() {
        for (LocalDate day = TypedDate.EARLIEST; !day.isAfter(TODAY); day = day.plusDays(7)) {
            String[] part = day.toString().split("-");
            assertThat(read(day.toString())).isEqualTo(day);
            assertThat(read(part[2] + "/" + part[1] + "/" + part[0])).isEqualTo(day);
        }
    }

    @Test
    void the_solar_year_agrees_with_icu_for_every_newroz_and_every_month() {
        Calendar persian = Calendar.getInstance(new ULocale("fa@calendar=persian"));
        persian.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone("UTC"));
        for (int year = 1279; year <= 1420; year++) {
            for (int month = 1; month <= 12; month++) {
                persian.clear();
                persian.set(year, month - 1, 1);
                LocalDate expected = Instant.ofEpochMilli(persian.getTimeInMillis())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate();
                assertThat(SolarYear.toGregorian(year, month, 1)).contains(expected);
            }
        }
    }

    @Test
    void no_input_whatever_breaks_the_parser() {
        List<String> awkward = List.of(
                "\0",
                "////",
                "9".repeat(10_000),
                "٩٩٩٩/٩٩/٩٩",
                "1/1/1/1/1",
                " \u200F ",
                "\uD83D\uDE00",
                "<b>1/1/1999</b>",
                "1/1/1999; DROP TABLE",
                "-1/-1/-1999",
                "a".repeat(100_000),
                " 1 ".repeat(20_000),
                "هـ",
                "م");
        for (String typed : awkward) {
            assertThat(TypedDate.parse(typed, TODAY)).isNotInstanceOf(TypedDate.Understood.class);
        }
    }

    private static LocalDate read(String typed) {
        return understood(typed).date();
    }

    private static TypedDate.Understood understood(String typed) {
        TypedDate date = TypedDate.parse(typed, TODAY);
        assertThat(date).as(typed).isInstanceOf(TypedDate.Understood.class);
        return (TypedDate.Understood) date;
    }

    private static String problem(String typed) {
        return switch (TypedDate.parse(typed, TODAY)) {
            case TypedDate.Understood understood -> "understood as " + understood.date();
            case TypedDate.Ambiguous ambiguous -> ambiguous.problem().code();
            case TypedDate.NotADate not -> not.problem().code();
        };
    }
}
