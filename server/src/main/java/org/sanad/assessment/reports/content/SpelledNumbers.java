package org.sanad.assessment.reports.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers that prose says in words, in any of the languages: parts of a whole, percentages, tens and hundreds. Small numbers
 * are left alone: "one of them" and "the two towns" tell no result.
 */
final class SpelledNumbers {

    private static final Pattern WORDS = words(
            "half|halves|one third|two thirds|a third|three quarters|a quarter|one in \\p{L}+|per cent|percent",
            "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?",
            "نصف|نصفهم|نصفهن|ثلث|ثلثا|ثلثي|ثلثان|ثلثهم|ربع|ربعهم|ثلاثة أرباع|بالمئة|بالمائة|في المئة|في المائة",
            "عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مئة|مائة|ألف",
            "نیوە|نیوەی|نیوەیان|سێیەک|سێیەکی|چارەک|چارەکی|لە سەدا|لەسەدا|سەدا",
            "بیست|سی|چل|پەنجا|شەست|حەفتا|هەشتا|نەوەد|سەد|هەزار");

    private SpelledNumbers() {}

    static List<String> in(String prose) {
        return WORDS.matcher(prose).results().map(MatchResult::group).distinct().toList();
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + String.join("|", alternatives) + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
