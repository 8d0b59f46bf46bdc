package org.sanad.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three parts of a typed date, before any calendar is asked.
 *
 * @param year its digits; two, three or four of them
 * @param named the calendar, if the month's name or a mark behind the year says it
 */
record DateParts(String typed, int day, int month, String year, HowRead order, Optional<MonthNames.Year> named) {

    private static final String BETWEEN = "[/\\\\.\\-–,،٫ ]+";
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,4})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern CLOCK = Pattern.compile("[t ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?( ?[ap]m)?z?$");
    private static final Pattern HIJRI_MARK =
            Pattern.compile("(?<=\\d)\\s*(?:هـ|ه|هجري|هجرية|a\\.?h\\.?|hijri|کۆچی)\\.?$");
    private static final Pattern GREGORIAN_MARK =
            Pattern.compile("(?<=\\d)\\s*(?:م|ميلادي|ميلادية|a\\.?d\\.?|زایینی|ز)\\.?$");
    private static final Pattern ENDINGS = Pattern.compile("(?<=\\d)(?:st|nd|rd|th|ی|ي)(?!\\p{L})|\\bof\\b|شهر|مانگی");

    static Optional<DateParts> of(String typed) {
        String text =
                CLOCK.matcher(Digits.plain(typed).toLowerCase(Locale.ROOT)).replaceFirst("");
        String bare = HIJRI_MARK.matcher(text).replaceFirst("");
        if (!bare.equals(text)) {
            return unmarked(typed, bare, Optional.of(MonthNames.Year.HIJRI));
        }
        bare = GREGORIAN_MARK.matcher(text).replaceFirst("");
        return bare.equals(text)
                ? unmarked(typed, text, Optional.empty())
                : unmarked(typed, bare, Optional.of(MonthNames.Year.GREGORIAN));
    }

    /** Why a text has no three parts. */
    static Problem problemOf(String typed) {
        String text = Digits.plain(typed);
        boolean yearOnly = text.matches("\\d{4}") || text.matches("\\d{1,2}" + BETWEEN + "\\d{4}");
        boolean monthAndYear =
                numbers(text).size() == 1 && MonthNames.find(text).isPresent();
        return Problem.of(yearOnly || monthAndYear ? "date-incomplete" : "date-not-understood", Digits.excerpt(typed));
    }

    private static Optional<DateParts> unmarked(String typed, String text, Optional<MonthNames.Year> mark) {
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? numeric(typed, numbers, mark) : named(typed, text, mark);
    }

    private static Optional<DateParts> numeric(String typed, Matcher parts, Optional<MonthNames.Year> mark) {
        int middle = Integer.parseInt(parts.group(2));
        boolean yearFirst = parts.group(1).length() > 2;
        boolean yearLast = parts.group(3).length() > 1;
        if (yearFirst && parts.group(3).length() <= 2) {
            int day = Integer.parseInt(parts.group(3));
            return Optional.of(new DateParts(typed, day, middle, parts.group(1), HowRead.YEAR_FIRST, mark));
        }
        if (yearLast && !yearFirst) {
            int day = Integer.parseInt(parts.group(1));
            return Optional.of(new DateParts(typed, day, middle, parts.group(3), HowRead.DAY_FIRST, mark));
        }
        return Optional.empty();
    }

    private static Optional<DateParts> named(String typed, String text, Optional<MonthNames.Year> mark) {
        List<String> numbers = numbers(text);
        if (numbers.size() != 2) {
            return Optional.empty();
        }
        boolean yearFirst = numbers.getFirst().length() > 2;
        String day = numbers.get(yearFirst ? 1 : 0);
        String year = numbers.get(yearFirst ? 0 : 1);
        if (day.length() > 2 || year.length() < 2 || year.length() > 4) {
            return Optional.empty();
        }
        return month(ENDINGS.matcher(text).replaceAll(" "))
                .filter(month -> mark.isEmpty() || mark.get() == month.year())
                .map(month -> new DateParts(
                        typed,
                        Integer.parseInt(day),
                        month.number(),
                        year,
                        HowRead.MONTH_NAMED,
                        Optional.of(month.year())));
    }

    /** The one month the words name; "تشرين الثاني/نوفمبر" names it twice. */
    private static Optional<MonthNames.Month> month(String text) {
        List<Optional<MonthNames.Month>> named = Pattern.compile("[/()]|\\d+")
                .splitAsStream(text)
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .map(MonthNames::find)
                .distinct()
                .toList();
        return named.size() == 1 ? named.getFirst() : Optional.empty();
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).toList();
    }
}
