package org.sanad.proof.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every number of a text, but years, ranges, ordinals, addresses and what is part of a name. */
public final class FindQuantities {

    private static final String PER_CENT_AFTER = "[\\s\u202F]?%|[\\s\u202F-]+(?:per[\\s\u202F]?cent|pct)\\b"
            + "|[\\s\u202F]+(?:بالمئة|بالمائة|بالمئه|بالمائه|في المئة|في المائة|من المئة|من المائة|لە ?سەد)";
    private static final String PER_CENT_BEFORE = "%[\\s\u202F]?|لە ?سەدا\\s+";

    /** "and", "by" and "for" are written onto Arabic words and numbers. */
    private static final String WRITTEN_ON = "(?<=(?<![\\p{L}\\d])[وبل])";

    private static final Pattern IN_DIGITS =
            Pattern.compile("(?:(?<![\\p{L}\\d.,’)”@#])|" + WRITTEN_ON + ")(?<!\\d[-–—])(?<!\\d [-–—] )(?<!\\p{L}-)"
                    + "(?<before>" + PER_CENT_BEFORE + ")?"
                    + "(?<whole>\\d{1,3}(?:[,\u202F]\\d{3})+(?!\\d)|\\d{1,15})(?<part>\\.\\d{1,6}|,\\d{1,2}(?!\\d))?"
                    + "(?<large>\\s+(?:million|مليون|ملیۆن)\\b)?"
                    + "(?:(?<after>" + PER_CENT_AFTER + ")|(?![\\p{L}\\d]))"
                    + "(?! ?[-–—] ?\\d)");

    private static final Pattern IN_ENGLISH = Pattern.compile(
            "(?i)(?<![\\p{L}\\d-])(?<words>" + InWords.ENGLISH + ")(?<after>[\\s-]+per\\s?cent\\b)?(?![\\p{L}-])");
    private static final Pattern IN_ARABIC = Pattern.compile(
            "(?<!\\p{L})(?<words>" + InWords.ARABIC + ")(?<after>\\s+(?:بالمئة|بالمائة|في المئة|في المائة))(?!\\p{L})");
    private static final Pattern IN_SORANI =
            Pattern.compile("(?<!\\p{L})(?<after>لە ?سەدا\\s+)(?<words>" + InWords.SORANI + ")(?!\\p{L})");

    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:https?:|www\\.|@|doi\\.)\\S*");
    private static final Pattern ROUGHLY = Pattern.compile(
            "(?i)(?<!\\p{L})(?:over|more than|about|around|nearly|almost|approximately|roughly|some|at least|at most|up to|less than|fewer than"
                    + "|below|under|above|~|≈|<|>|≤|≥|حوالي|نحو|أكثر من|أقل من|زیاتر لە|کەمتر لە|نزیکەی)\\s*$");
    private static final Pattern NAMES_ITS_PLACE = Pattern.compile(
            "(?i)(?:table|figure|fig\\.|chart|annex|chapter|section|page|p\\.|pp\\.|module|step|phase|round|vol\\.|no\\.|article|version"
                    + "|الجدول|جدول|الشكل|صفحة|خشتەی|لاپەڕە)\\s*$");
    private static final Pattern BETWEEN_BOTH =
            Pattern.compile("\\s*(?:per\\s?cent|بالمئة|بالمائة|في المئة)?\\s*\\(\\s*");

    private FindQuantities() {}

    public static List<Quantity> in(String raw) {
        String text = ADDRESS.matcher(raw)
                .replaceAll(found -> " ".repeat(found.group().length()));
        List<Quantity> found = new ArrayList<>();
        for (Pattern words : List.of(IN_ENGLISH, IN_ARABIC, IN_SORANI)) {
            words.matcher(text)
                    .results()
                    .map(match -> written(text, match, words))
                    .filter(one -> one.share() || one.count() != 1)
                    .forEach(found::add);
        }
        Matcher digits = IN_DIGITS.matcher(text);
        while (digits.find()) {
            Quantity one = number(text, digits);
            if (!isYear(one, text) && !isItsNumber(one, text)) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparingInt(Quantity::start));
        return joined(found, text);
    }

    private static Quantity written(String text, MatchResult match, Pattern pattern) {
        String words = match.group("words");
        boolean share = match.group("after") != null;
        return new Quantity(
                BigDecimal.valueOf(InWords.value(words)),
                share,
                roughly(text, match.start()),
                match.start(),
                match.end(),
                match.group(),
                words);
    }

    private static Quantity number(String text, Matcher match) {
        String part = match.group("part");
        BigDecimal value = new BigDecimal(
                match.group("whole").replaceAll("[,\u202F]", "") + (part == null ? "" : part.replace(',', '.')));
        boolean large = match.group("large") != null;
        boolean share = match.group("after") != null || match.group("before") != null;
        return new Quantity(
                large ? value.movePointRight(6) : value,
                share,
                large || roughly(text, match.start()),
                match.start(),
                match.end(),
                match.group(),
                "");
    }

    private static boolean roughly(String text, int start) {
        return ROUGHLY.matcher(text.substring(Math.max(0, start - 20), start)).find();
    }

    private static boolean isYear(Quantity one, String text) {
        return !one.share()
                && one.written().length() == 4
                && one.count() >= 1900
                && one.count() <= 2100
                && !(one.end() < text.length()
                        && text.charAt(one.end()) == ')'
                        && one.start() > 0
                        && text.charAt(one.start() - 1) == '=');
    }

    private static boolean isItsNumber(Quantity one, String text) {
        boolean first = text.substring(0, one.start()).isBlank();
        String after = text.substring(one.end());
        return first && !one.share() && (after.startsWith(". ") || after.startsWith(") ") || after.startsWith(".\n"))
                || NAMES_ITS_PLACE
                        .matcher(text.substring(Math.max(0, one.start() - 14), one.start()))
                        .find();
    }

    /** "Sixty-six percent (66%)" is one number said twice. */
    private static List<Quantity> joined(List<Quantity> found, String text) {
        List<Quantity> joined = new ArrayList<>();
        for (Quantity one : found) {
            Quantity last = joined.isEmpty() ? one : joined.getLast();
            boolean both = last != one
                    && !last.inWords().isEmpty()
                    && one.inWords().isEmpty()
                    && last.end() <= one.start()
                    && (last.share() || !one.share())
                    && BETWEEN_BOTH
                            .matcher(text.substring(last.end(), one.start()))
                            .matches();
            if (both) {
                joined.removeLast();
                joined.add(new Quantity(
                        one.value(),
                        one.share() || last.share(),
                        one.approximate() || last.approximate(),
                        last.start(),
                        one.end(),
                        text.substring(last.start(), one.end()),
                        last.inWords()));
            } else if (last == one || last.end() <= one.start()) {
                joined.add(one);
            }
        }
        return joined;
    }
}
