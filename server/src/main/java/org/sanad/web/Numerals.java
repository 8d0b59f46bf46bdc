package org.sanad.web;

/**
 * Writes numbers one way everywhere: comma, point and % with Latin digits; ٬ ٫ ٪ with Arabic ones. CLDR differs from
 * language to language and puts invisible marks around the percent sign.
 */
record Numerals(Digits digits) {

    /** A number in plain notation ("-1234.5") with its thousands apart. */
    String grouped(String plain) {
        var negative = plain.startsWith("-");
        var point = plain.indexOf('.');
        var whole = plain.substring(negative ? 1 : 0, point < 0 ? plain.length() : point);
        var grouped = new StringBuilder(whole);
        for (var at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, digits == Digits.LATIN ? ',' : '٬');
        }
        if (point >= 0) {
            grouped.append(digits == Digits.LATIN ? '.' : '٫').append(plain, point + 1, plain.length());
        }
        return shaped((negative ? "\u2212" : "") + grouped);
    }

    String percent(String plain) {
        return grouped(plain) + (digits == Digits.LATIN ? "%" : "٪");
    }

    /** The digits a message was written with, exchanged; what was put into it (U+2068 to U+2069) stays as it is. */
    String shapedAround(String text) {
        if (digits == Digits.LATIN) {
            return text;
        }
        var shaped = new StringBuilder(text.length());
        var from = 0;
        while (from < text.length()) {
            var opens = text.indexOf('\u2068', from);
            var closes = opens < 0 ? -1 : text.indexOf('\u2069', opens);
            var until = closes < 0 ? text.length() : opens;
            shaped.append(shaped(text.substring(from, until)));
            shaped.append(text, until, closes < 0 ? until : closes + 1);
            from = closes < 0 ? text.length() : closes + 1;
        }
        return shaped.toString();
    }

    /** Only the digits exchanged: years, times. */
    String shaped(String text) {
        if (digits == Digits.LATIN) {
            return text;
        }
        var shaped = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            shaped.append(letter >= '0' && letter <= '9' ? (char) ('٠' + letter - '0') : letter);
        }
        return shaped.toString();
    }
}
