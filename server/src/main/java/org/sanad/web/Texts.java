package org.sanad.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;

/** One language's words, numbers, dates and order, as a page writes them. */
public final class Texts {

    /** The mission's time zone: days begin and end there, whatever the server's clock is set to. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Baghdad");

    private final MessageCatalogue catalogue;
    private final Language language;
    private final Digits digits;
    private final ULocale locale;
    private final Numerals numerals;

    public Texts(MessageCatalogue catalogue, Language language, Digits digits) {
        this.catalogue = catalogue;
        this.language = language;
        this.digits = language == Language.ENGLISH ? Digits.LATIN : digits;
        this.locale = language.locale(digits);
        this.numerals = new Numerals(this.digits);
    }

    public Language language() {
        return language;
    }

    public Digits digits() {
        return digits;
    }

    /** The words behind a key. A key nobody wrote shows as itself in brackets, and fails the house tests. */
    public String text(String key, @Nullable Object... arguments) {
        return known(key, arguments).orElse("⟦" + key + "⟧");
    }

    /** A message with named places such as {@code {n, plural, …}}. */
    public String text(String key, Map<String, ?> named) {
        var shown = new HashMap<String, Object>();
        named.forEach((name, value) -> shown.put(name, shown(value)));
        return written(key, shown).orElse("⟦" + key + "⟧");
    }

    /** The words behind a key, if there are any. */
    public Optional<String> known(String key, @Nullable Object... arguments) {
        var shown = Arrays.stream(arguments).map(this::shown).toArray();
        return written(key, shown);
    }

    /** The {@code dir} attribute: ltr or rtl. */
    public String direction() {
        return language.direction();
    }

    /** What is wrong. */
    public String what(Problem problem) {
        return text(problem.whatKey(), problem.arguments().toArray());
    }

    /** How to mend it; empty where saying what is wrong says it already. */
    public String mend(Problem problem) {
        return known(problem.mendKey(), problem.arguments().toArray()).orElse("");
    }

    public String number(long number) {
        return numerals.grouped(Long.toString(number));
    }

    public String number(BigDecimal number) {
        return numerals.grouped(number.toPlainString());
    }

    /** A number without grouping: a year, the number of a page. Codes and ids keep Latin digits and need no method. */
    public String plain(long number) {
        return numerals.shaped(Long.toString(number));
    }

    /** A share of one as a percentage without decimals, rounded half up. */
    public String percent(double share) {
        return percent(BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP));
    }

    /** Percent points that were rounded where the figure was made: 6 becomes "6%". */
    public String percent(BigDecimal points) {
        return numerals.percent(points.toPlainString());
    }

    /** 22 November 2026. */
    public String date(LocalDate date) {
        return formatted(pattern("d MMMM y"), date);
    }

    /** Sunday 22 November. */
    public String day(LocalDate date) {
        return formatted(language == Language.ENGLISH ? "EEEE d MMMM" : pattern("EEEE d MMMM"), date);
    }

    /** Sunday 22 November 2026. */
    public String fullDay(LocalDate date) {
        return day(date) + " " + plain(date.getYear());
    }

    /** 22/11/2026, in that order in every language. */
    public String shortDate(LocalDate date) {
        return formatted("dd/MM/y", date);
    }

    /** 22 Nov for narrow columns; in Arabic and Sorani, which do not shorten their months, 22/11. */
    public String dayMonth(LocalDate date) {
        return formatted(language == Language.ENGLISH ? "d MMM" : "d/M", date);
    }

    /** November 2026. */
    public String month(LocalDate date) {
        return formatted(pattern("MMMM y"), date);
    }

    /** 09:12. */
    public String time(LocalTime time) {
        return formatted("HH:mm", LocalDate.EPOCH, time);
    }

    public String dateTime(Instant instant) {
        var local = instant.atZone(ZONE);
        return shortDate(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    public String dateTime(OffsetDateTime instant) {
        return dateTime(instant.toInstant());
    }

    /** Orders by a name as readers of this language expect. */
    public <T> Comparator<T> by(Function<T, String> name) {
        var collator = Collator.getInstance(locale);
        return (one, other) -> collator.compare(name.apply(one), name.apply(other));
    }

    /** Compares two names as readers of this language expect. */
    public int compare(String one, String other) {
        return Collator.getInstance(locale).compare(one, other);
    }

    public String list(Collection<String> items) {
        return language == Language.SORANI
                ? soraniList(List.copyOf(items))
                : ListFormatter.getInstance(locale).format(items);
    }

    /** ICU does not know how Sorani joins: with the comma of its letters, and "and" before the last. */
    private static String soraniList(List<String> items) {
        var last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join("\u060c ", items.subList(0, last)) + " \u0648 " + items.getLast();
    }

    /** Digits that stand in the words themselves follow the reader's setting too, except in the sign that changes it. */
    private Optional<String> written(String key, Object arguments) {
        var text = catalogue.text(language, digits, key, arguments);
        return key.startsWith("web.digits.") ? text : text.map(numerals::shapedAround);
    }

    private Object shown(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            case Instant instant -> dateTime(instant);
            case Number number -> number;
            case Problem problem -> what(problem);
            default -> isolated(argument.toString());
        };
    }

    /** Between U+2068 and U+2069, so that a name in another script does not turn the sentence around. */
    private String isolated(String text) {
        return language == Language.ENGLISH && text.codePoints().noneMatch(Texts::runsRightToLeft)
                ? text
                : "\u2068" + text + "\u2069";
    }

    private static boolean runsRightToLeft(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Sorani joins the day and the month: 22ی تشرینی دووەم. */
    private String pattern(String plain) {
        return language == Language.SORANI ? plain.replace("d MMMM", "d'ی' MMMM") : plain;
    }

    private String formatted(String pattern, LocalDate date) {
        return formatted(pattern, date, LocalTime.NOON);
    }

    private String formatted(String pattern, LocalDate date, LocalTime time) {
        DateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return folded(format.format(Date.from(date.atTime(time).toInstant(ZoneOffset.UTC))));
    }

    /** CLDR writes the Sorani heh as U+06BE and December with one letter too few; readers here write otherwise. */
    private static String folded(String text) {
        return text.replace('ھ', 'ه').replace("کانونی یەکەم", "کانوونی یەکەم");
    }
}
