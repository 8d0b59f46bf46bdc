package org.sanad.proof.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers written out, up to a hundred and nineteen: English in all its hyphens, Arabic and Sorani as reports write them. */
public final class InWords {

    private static final String ENGLISH_UNITS = "one|two|three|four|five|six|seven|eight|nine";
    private static final String ENGLISH_TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String ENGLISH_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String ARABIC_UNITS = "واحد|اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة";
    private static final String ARABIC_TENS = "عشرون|ثلاثون|أربعون|خمسون|ستون|سبعون|ثمانون|تسعون";
    private static final String SORANI_UNITS = "یەک|دوو|سێ|چوار|پێنج|شەش|حەوت|هەشت|نۆ";
    private static final String SORANI_TENS = "بیست|سی|چل|پەنجا|شەست|حەفتا|هەشتا|نەوەد";

    static final String ENGLISH = "(?:one[- ]hundred|hundred|(?:" + ENGLISH_TENS + ")(?:[- ]?(?:" + ENGLISH_UNITS
            + "))?|zero|" + ENGLISH_TEENS + "|" + ENGLISH_UNITS + ")";
    static final String ARABIC =
            "(?:مئة|مائة|(?:(?:" + ARABIC_UNITS + ") و ?)?(?:" + ARABIC_TENS + ")|عشرة|" + ARABIC_UNITS + ")";
    static final String SORANI =
            "(?:سەد|(?:" + SORANI_TENS + ")(?: و (?:" + SORANI_UNITS + "))?|دە|" + SORANI_UNITS + ")";

    private static final Pattern PART = Pattern.compile("[\\p{L}]+");
    private static final Map<String, Integer> VALUES = values();

    private InWords() {}

    /** The sum of its parts, since each part names its own size: "seventy-two", "اثنان وسبعون", "حەفتا و دوو". */
    public static int value(String words) {
        String spaced = words.toLowerCase(Locale.ROOT);
        if (spaced.contains("hundred")) {
            return 100;
        }
        for (String ten : ENGLISH_TENS.split("\\|")) {
            spaced = spaced.replace(ten, " " + ten + " ");
        }
        return PART.matcher(spaced)
                .results()
                .map(part -> part.group())
                .mapToInt(InWords::part)
                .sum();
    }

    private static int part(String word) {
        Integer value = VALUES.get(word);
        if (value == null && word.startsWith("و")) {
            value = VALUES.get(word.substring(1));
        }
        return value == null ? 0 : value;
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (String units : new String[] {ENGLISH_UNITS, ARABIC_UNITS, SORANI_UNITS}) {
            put(values, units, 1, 1);
        }
        put(values, ENGLISH_TEENS, 10, 1);
        for (String tens : new String[] {ENGLISH_TENS, ARABIC_TENS, SORANI_TENS}) {
            put(values, tens, 20, 10);
        }
        values.putAll(Map.of("zero", 0, "عشرة", 10, "دە", 10, "مئة", 100, "مائة", 100, "سەد", 100));
        return values;
    }

    private static void put(Map<String, Integer> values, String words, int first, int step) {
        int value = first;
        for (String word : words.split("\\|")) {
            values.put(word, value);
            value += step;
        }
    }
}
