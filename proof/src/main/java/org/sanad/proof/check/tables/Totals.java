package org.sanad.proof.check.tables;

import java.util.regex.Pattern;

/** Words of tables: what is a total, what cannot be added up, what is counted once however often it stands there. */
final class Totals {

    private static final Pattern TOTAL = Pattern.compile(
            "(?i)\\W*(?:grand |sub)?-?(?:totals?|sum|overall)\\b.*|\\W*(?:المجموع|الإجمالي|إجمالي|مجموع|الكلي|کۆی گشتی|کۆ|سەرجەم|گشتی)(?!\\p{L}).*");
    private static final Pattern SUBTOTAL = Pattern.compile("(?i)\\W*sub-?total.*");
    private static final Pattern NOT_ADDED = Pattern.compile(
            "(?i).*(?:%|per ?cent|share|rate\\b|ratio|average|mean|median|index|score|age\\b|year|متوسط|معدل|نسبة|تێکڕا|ڕێژە).*");
    private static final Pattern DISTINCT = Pattern.compile(
            "(?i).*(?:partner|organi[sz]ation|agenc|actor|\\bNGO|member|donor|شريك|شركاء|منظم|جهات|هاوبەش|ڕێکخراو).*");

    private Totals() {}

    static boolean isTotal(String label) {
        return TOTAL.matcher(label).matches() && !SUBTOTAL.matcher(label).matches();
    }

    static boolean isSubtotal(String label) {
        return SUBTOTAL.matcher(label).matches();
    }

    static boolean addsUp(String heading) {
        return !NOT_ADDED.matcher(heading).matches();
    }

    static boolean distinct(String heading) {
        return DISTINCT.matcher(heading).matches();
    }
}
