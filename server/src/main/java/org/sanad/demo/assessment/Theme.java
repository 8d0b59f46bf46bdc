package org.sanad.demo.assessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of the demo's codebook: two themes with codes below them. */
enum Theme {
    BURDEN(
            null,
            "What weighs on people",
            "ما يثقل على الناس",
            "ئەوەی بارە لەسەر خەڵک",
            "Feelings that make it hard to look for work, to begin it or to keep it.",
            "مشاعر تصعّب البحث عن العمل أو بدءه أو الاستمرار فيه.",
            "هەستەکانێک کە گەڕان بەدوای کار، دەستپێکردنی یان بەردەوامبوون تێیدا قورس دەکەن."),
    WORRY(
            BURDEN,
            "Fear and worry",
            "الخوف والقلق",
            "ترس و دڵەڕاوکێ",
            "Being afraid of what comes, of failing or of others.",
            "الخوف مما سيأتي أو من الفشل أو من الآخرين.",
            "ترسان لەوەی دێت، لە سەرنەکەوتن یان لە خەڵکی تر."),
    EXHAUSTION(
            BURDEN,
            "Sadness and exhaustion",
            "الحزن والإرهاق",
            "خەم و ماندوویی",
            "Sadness, bad sleep, tiredness or lost hope.",
            "الحزن أو قلة النوم أو التعب أو فقدان الأمل.",
            "خەم، خەوی خراپ، ماندوویی یان لەدەستدانی هیوا."),
    ANGER(
            BURDEN,
            "Anger",
            "الغضب",
            "تووڕەیی",
            "Losing one's temper with customers, colleagues or at home.",
            "فقدان الأعصاب مع الزبائن أو الزملاء أو في البيت.",
            "تووڕەبوون لەگەڵ کڕیاران، هاوکاران یان لە ماڵەوە."),
    GAIN(
            null,
            "What both together give",
            "ما يقدمه الدعمان معًا",
            "ئەوەی هەردوو پشتگیری پێکەوە دەیبەخشن",
            "Good that people expect of work and support for well-being together.",
            "ما يرجوه الناس من العمل والدعم النفسي معًا.",
            "ئەو سوودەی خەڵک لە کار و پشتگیریی دەروونی پێکەوە چاوەڕێی دەکەن."),
    RELIEF(
            GAIN,
            "Relief and strength",
            "الراحة والقوة",
            "ئارامی و هێز",
            "Feeling calmer or stronger through work.",
            "الشعور بهدوء أو قوة أكبر بفضل العمل.",
            "هەستکردن بە ئارامی یان هێزی زیاتر بەهۆی کارەوە."),
    LISTENED(
            GAIN,
            "Being listened to",
            "وجود من يستمع",
            "گوێلێگیران",
            "Having somebody to talk with.",
            "وجود شخص يمكن التحدث معه.",
            "هەبوونی کەسێک بۆ قسەکردن لەگەڵی.");

    private final @Nullable Theme above;
    private final Map<String, String> fields;

    Theme(@Nullable Theme above, String... words) {
        this.above = above;
        this.fields = Map.of(
                "label_en", words[0],
                "label_ar", words[1],
                "label_ckb", words[2],
                "definition_en", words[3],
                "definition_ar", words[4],
                "definition_ckb", words[5]);
    }

    @Nullable
    Theme above() {
        return above;
    }

    String label() {
        return fields.getOrDefault("label_en", "");
    }

    /** As a form sends them. */
    Map<String, String> fields() {
        return fields;
    }
}
