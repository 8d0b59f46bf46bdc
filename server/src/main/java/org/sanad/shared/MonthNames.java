package org.sanad.shared;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Month names as people in Iraq write them, in the calendars they use. Spelling variants stand behind one another. */
final class MonthNames {

    /** Which year a month belongs to. */
    enum Year {
        GREGORIAN,
        HIJRI,
        SOLAR
    }

    /** A month by its number, 1 to 12, in its own year. */
    record Month(Year year, int number) {}

    private static final List<String> GREGORIAN = List.of(
            "january jan كانون_الثاني يناير کانوونی_دووەم کانونی_دووەم کانوون_دووەم",
            "february feb شباط فبراير شوبات",
            "march mar آذار مارس ئازار ئادار",
            "april apr نيسان أبريل إبريل نیسان",
            "may أيار مايس مايو ئایار مایس",
            "june jun حزيران يونيو حوزەیران",
            "july jul تموز يوليو يوليوز تەمووز تەموز",
            "august aug آب أغسطس ئاب",
            "september sep sept أيلول سبتمبر ئەیلوول ئەیلول",
            "october oct تشرين_الأول أكتوبر تشرینی_یەکەم تشرین_یەکەم",
            "november nov تشرين_الثاني نوفمبر تشرینی_دووەم تشرین_دووەم",
            "december dec كانون_الأول ديسمبر کانوونی_یەکەم کانونی_یەکەم کانوون_یەکەم");

    private static final List<String> HIJRI = List.of(
            "muharram محرم موحەڕەم",
            "safar صفر سەفەر",
            "rabi_al-awwal rabi_i ربيع_الأول ربيع_أول ڕەبیعی_یەکەم",
            "rabi_al-thani rabi_ii ربيع_الثاني ربيع_الآخر ڕەبیعی_دووەم",
            "jumada_al-ula jumada_i جمادى_الأولى جمادى_الأول",
            "jumada_al-akhirah jumada_ii جمادى_الآخرة جمادى_الثانية جمادى_الآخر جمادى_الثاني",
            "rajab رجب ڕەجەب",
            "shaban sha'ban شعبان شەعبان",
            "ramadan رمضان ڕەمەزان",
            "shawwal شوال شەوال",
            "dhu_al-qadah ذو_القعدة ذي_القعدة",
            "dhu_al-hijjah ذو_الحجة ذي_الحجة");

    private static final List<String> SOLAR = List.of(
            "خاکەلێوە نەورۆز فروردین",
            "گوڵان بانەمەڕ اردیبهشت",
            "جۆزەردان خرداد",
            "پووشپەڕ پوشپەڕ تیر",
            "گەلاوێژ مرداد",
            "خەرمانان شهریور",
            "ڕەزبەر مهر",
            "گەڵاڕێزان خەزەڵوەر آبان",
            "سەرماوەز آذر",
            "بەفرانبار دی",
            "ڕێبەندان بهمن",
            "ڕەشەمە ڕەشەمێ اسفند");

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\u0640]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Map<Character, Character> VARIANTS = Map.ofEntries(
            Map.entry('ى', 'ي'),
            Map.entry('ی', 'ي'),
            Map.entry('ێ', 'ي'),
            Map.entry('ک', 'ك'),
            Map.entry('ة', 'ه'),
            Map.entry('ە', 'ه'),
            Map.entry('ھ', 'ه'),
            Map.entry('ڕ', 'ر'),
            Map.entry('ڵ', 'ل'),
            Map.entry('ۆ', 'و'));

    private static final Map<String, Month> BY_NAME = new HashMap<>();

    static {
        fill(Year.GREGORIAN, GREGORIAN);
        fill(Year.HIJRI, HIJRI);
        fill(Year.SOLAR, SOLAR);
    }

    private MonthNames() {}

    private static void fill(Year year, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i).split(" ")) {
                BY_NAME.putIfAbsent(folded(name), new Month(year, i + 1));
            }
        }
    }

    static Optional<Month> find(String written) {
        String folded = folded(written);
        Optional<Month> month = Optional.ofNullable(BY_NAME.get(folded));
        if (month.isPresent() || !folded.endsWith("ي")) {
            return month;
        }
        // Sorani joins the month to its year: تشرینی دووەمی ٢٠٢٦.
        return Optional.ofNullable(BY_NAME.get(folded.substring(0, folded.length() - 1)));
    }

    /** One spelling for the many: no marks, hamzas or spaces, one letter for its look-alikes. */
    private static String folded(String name) {
        String letters = NOT_LETTERS
                .matcher(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder one = new StringBuilder(letters.length());
        letters.chars().forEach(c -> one.append(VARIANTS.getOrDefault((char) c, (char) c)));
        return one.toString();
    }
}
