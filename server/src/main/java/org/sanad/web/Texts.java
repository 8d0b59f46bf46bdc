package org.sanad.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
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

    public Texts(MessageCatalogue catalogue, Language language, Digits digits) {
        this.catalogue = catalogue;
        this.language = language;
        this.digits = digits;
        this.locale = language.locale(digits);
    }

    public Language language() {
        return language;
    }

    public Digits digits() {
        return digits;
    }

    /** The words behind a key. A key nobody wrote shows as itself in brackets, and fails the house tests. */
    public String text(String key, @Nullable Object... arguments) {
        var shown = Arrays.stream(arguments).map(this::shown).toArray();
        return catalogue.text(language, digits, key, shown).map(Texts::folded).orElse("⟦" + key + "⟧");
    }

    /** What is wrong. */
    public String what(Problem problem) {
        return text(problem.whatKey(), problem.arguments().toArray());
    }

    /** How to mend it. */
    public String mend(Problem problem) {
        return text(problem.mendKey(), problem.arguments().toArray());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A share of one as a percentage without decimals, rounded half up. */
    public String percent(double share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(0);
        format.setRoundingMode(com.ibm.icu.math.BigDecimal.ROUND_HALF_UP);
        return format.format(share);
    }

    /** 22 November 2026. */
    public String date(LocalDate date) {
        return formatted(pattern("d MMMM y"), date);
    }

    /** Sunday 22 November. */
    public String day(LocalDate date) {
        return formatted(language == Language.ENGLISH ? "EEEE d MMMM" : pattern("EEEE، d MMMM"), date);
    }

    /** 22/11/2026, in that order in every language. */
    public String shortDate(LocalDate date) {
        return formatted("dd/MM/y", date);
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

    private Object shown(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            case Instant instant -> dateTime(instant);
            case Number number -> number;
            default -> argument.toString();
        };
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
