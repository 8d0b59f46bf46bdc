package org.sanad.demo.assessment;

import java.util.Arrays;
import java.util.Optional;
import org.sanad.assessment.texts.OpenText;

/** What people of the demo say, which words of it have which code, and what it is in English and Sorani. */
enum Phrase {
    STRONGER(
            "من يعمل يشعر بأنه أقوى، ومن يرتاح يعمل أفضل.",
            "من يعمل يشعر بأنه أقوى",
            Theme.RELIEF,
            "Whoever works feels stronger, and whoever is rested works better.",
            "ئەوەی کار دەکات خۆی بەهێزتر دەبینێت، و ئەوەی پشوو دەدات باشتر کار دەکات."),
    TIRED_INSIDE(
            "الدخل وحده لا يكفي إذا كان الشخص متعبًا من الداخل.",
            "الدخل وحده لا يكفي إذا كان الشخص متعبًا من الداخل.",
            Theme.EXHAUSTION,
            "Income alone is not enough when a person is tired inside.",
            "داهات بە تەنیا بەس نییە ئەگەر مرۆڤ لە ناخەوە ماندوو بێت."),
    LISTENED_TO(
            "هكذا يتعلم الناس عملًا ويجدون من يستمع إليهم.",
            "هكذا يتعلم الناس عملًا ويجدون من يستمع إليهم.",
            Theme.LISTENED,
            "In this way people learn a trade and find somebody who listens to them.",
            "بەم شێوەیە خەڵک کارێک فێر دەبن و کەسێک دەدۆزنەوە گوێیان لێ بگرێت."),
    CALMER(
            "العمل يخفف القلق، والجلسات تساعد على الاستمرار فيه.",
            "العمل يخفف القلق",
            Theme.RELIEF,
            "Work eases worry, and the sessions help people to keep at it.",
            "کار دڵەڕاوکێ کەم دەکاتەوە، و دانیشتنەکان یارمەتی دەدەن بەردەوام بیت تێیدا."),
    LOST_HOPE(
            "كثيرون هنا فقدوا الأمل ويحتاجون إلى الأمرين.",
            "كثيرون هنا فقدوا الأمل ويحتاجون إلى الأمرين.",
            Theme.EXHAUSTION,
            "Many here have lost hope and need both.",
            "زۆر کەس لێرە هیوایان لەدەست داوە و پێویستیان بە هەردووکیانە."),
    SLEEPLESS(
            "من لا ينام جيدًا يتأخر ويخطئ في عمله.",
            "لا ينام جيدًا",
            Theme.EXHAUSTION,
            "Whoever sleeps badly comes late and makes mistakes at work.",
            "ئەوەی باش نەخەوێت دوا دەکەوێت و لە کارەکەیدا هەڵە دەکات."),
    WITHDRAWN(
            "الحزن يُبعد الشخص عن الناس وعن السوق.",
            "الحزن يُبعد الشخص عن الناس وعن السوق.",
            Theme.EXHAUSTION,
            "Sadness keeps a person away from people and from the market.",
            "خەم مرۆڤ لە خەڵک و لە بازاڕ دوور دەخاتەوە."),
    ANGRY(
            "الغضب السريع يسبب مشكلات مع الزبائن.",
            "الغضب السريع",
            Theme.ANGER,
            "Getting angry quickly makes trouble with customers.",
            "زوو تووڕەبوون کێشە لەگەڵ کڕیاران دروست دەکات."),
    AFRAID(
            "الخوف يمنع من البحث عن عمل جديد.",
            "الخوف يمنع من البحث عن عمل جديد.",
            Theme.WORRY,
            "Fear keeps people from looking for new work.",
            "ترس ڕێگرە لە گەڕان بەدوای کاری نوێدا.");

    private final String said;
    private final String coded;
    private final Theme theme;
    private final String english;
    private final String sorani;

    Phrase(String said, String coded, Theme theme, String english, String sorani) {
        this.said = said;
        this.coded = coded;
        this.theme = theme;
        this.english = english;
        this.sorani = sorani;
    }

    /** Empty for what nobody of the demo codes. */
    static Optional<Phrase> of(OpenText text) {
        return Arrays.stream(values())
                .filter(phrase -> phrase.said.equals(text.words()))
                .findFirst();
    }

    String coded() {
        return coded;
    }

    Theme theme() {
        return theme;
    }

    String in(String language) {
        return switch (language) {
            case "en" -> english;
            case "ckb" -> sorani;
            case String other -> said;
        };
    }
}
