package org.sanad.assessment.translation;

/** Tells the language of words by their letters: Sorani has letters Arabic has not. */
public final class GuessLanguage {

    private static final String SORANI = "ڕڵۆێەپچژگڤ";

    private GuessLanguage() {}

    /** {@code ar}, {@code ckb} or {@code en}; people can say otherwise. */
    public static String of(String words) {
        var arabic = words.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)
                .count();
        var latin = words.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        if (latin >= arabic) {
            return "en";
        }
        var sorani =
                words.codePoints().filter(letter -> SORANI.indexOf(letter) >= 0).count();
        // ten words of Arabic hold a گ or چ now and then; hardly one of Sorani is without ە or ێ
        return sorani * 20 > arabic ? "ckb" : "ar";
    }
}
