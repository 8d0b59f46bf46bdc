package org.sanad.proof.text;

import java.util.regex.Pattern;

/** Words that can only be a title: "KIIs: …", "Table 1 …", a question. */
final class Titles {

    private static final Pattern MARKED = Pattern.compile(
            "(?i)(?:(?:KIIs?|FGDs?|PwDs?|KIs?|HHs?|n ?= ?\\d+)\\b.{0,30}:|(?:table|figure|chart|graph|الجدول|جدول|الشكل|رسم|خشتە|هێڵکاری)\\b).*|.*[?؟]");

    private Titles() {}

    static boolean isMarked(String text) {
        return MARKED.matcher(text).matches();
    }
}
