package org.sanad.assessment.reports.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.access.Audience;
import org.sanad.assessment.analysis.reached.AskedLine;
import org.sanad.assessment.reports.content.ReportContent.About;
import org.sanad.assessment.reports.content.ReportContent.SafeQuote;
import org.sanad.assessment.reports.evidence.Evidence;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.assessment.reports.evidence.Versions;
import org.sanad.assessment.reports.evidence.Wording;

/** A small report: interviews and focus groups that were asked alike, a mean, a hidden group, a quoted number. */
public final class SampleContent {

    public static final Wording BOTH = Wording.of("Both <kinds>", "النوعان معًا", "هەردوو جۆر");
    public static final Wording ONE = Wording.of("Only one", "نوع واحد فقط", "تەنها یەکێک");

    private SampleContent() {}

    public static ReportContent of(Evidence evidence, ReportBlock... blocks) {
        return new ReportContent(
                Wording.of("Needs of Anbar", "احتياجات الأنبار", "پێداویستییەکانی ئەنبار"),
                new About(
                        "Anbar round",
                        "ANB-2020",
                        Wording.of("Anbar", "الأنبار", "ئەنبار"),
                        LocalDate.of(2020, 11, 1),
                        LocalDate.of(2020, 11, 30)),
                Audience.PUBLIC,
                0,
                Instant.parse("2021-03-01T09:00:00Z"),
                List.of(blocks),
                List.of(
                        Slot.bound("s1", "wants", "wants|both", Show.VALUE, "69%"),
                        Slot.bound("s2", "wants", "wants|both", Show.COUNT_OF_BASE, "22 / 32"),
                        Slot.bound("s3", "wants", "wants|one", Show.VALUE, "‹ ›"),
                        Slot.quoted("s4", "145,697", "Needs overview, page 4"),
                        Slot.bound("s5", "age", "age|", Show.VALUE, "33.5"),
                        Slot.bound("s6", "wants", "wants|both", Show.LABEL, "Both <kinds>")),
                evidence,
                List.of(new SafeQuote(
                        "q1",
                        "نريد أن نعمل",
                        "ar",
                        Wording.of("We want to work", "", ""),
                        Wording.of("Woman, Anbar", "امرأة، الأنبار", "ژن، ئەنبار"))),
                List.of(new Advice(
                        Wording.of("Combine both", "الجمع بينهما", "تێکەڵکردنی هەردووکیان"),
                        Wording.of("Should: peer groups", "ينبغي: مجموعات الأقران", "دەبێت: گرووپی هاوتایان"),
                        new AdviceVerdict(
                                true,
                                "Start with women (in the mornings).",
                                "They asked for it.",
                                LocalDate.of(2021, 2, 11)),
                        List.of(
                                new Advice.Backing("wants", "wants|both", "22 / 32"),
                                new Advice.Backing("wants", "wants|one", "3 / 32")))),
                List.of());
    }

    /** The same with another recommendation. */
    static ReportContent advised(Advice advice, ReportBlock... blocks) {
        var whole = of(evidence(22), blocks);
        return new ReportContent(
                whole.title(),
                whole.about(),
                whole.audience(),
                whole.edition(),
                whole.at(),
                whole.blocks(),
                whole.slots(),
                whole.evidence(),
                whole.quotes(),
                List.of(advice),
                whole.grounds());
    }

    public static Evidence evidence(long both) {
        return new Evidence(
                new Versions("4", "2", "7", "0.1.0", Instant.parse("2021-02-28T09:00:00Z")),
                List.of(
                        new Evidence.Asked(Finding.Source.KII, 32, List.of(AskedLine.counted(32))),
                        new Evidence.Asked(Finding.Source.FGD, 8, List.of(AskedLine.counted(8)))),
                List.of(wants(both), groups(), byGroup(), age()),
                Map.of(
                        "Needs", Wording.of("Needs", "الاحتياجات", "پێداویستییەکان"),
                        "People", Wording.of("People", "الناس", "خەڵک")));
    }

    private static Finding wants(long both) {
        return new Finding(
                "wants",
                "Needs",
                Wording.of("Which kinds of help?", "أي أنواع المساعدة؟", "کام جۆرە یارمەتی؟"),
                "kind",
                Finding.Source.KII,
                true,
                "",
                Finding.Drawn.AS_FITS,
                List.of(
                        share(
                                "wants|both",
                                BOTH,
                                Wording.NONE,
                                both,
                                32,
                                new Result.Range(new BigDecimal("51"), new BigDecimal("82"))),
                        hidden("wants|one", ONE, Wording.NONE, 32)));
    }

    private static Finding groups() {
        return new Finding(
                "wants-fgd",
                "Needs",
                Wording.of("Which kinds of help?", "أي أنواع المساعدة؟", "کام جۆرە یارمەتی؟"),
                "kind",
                Finding.Source.FGD,
                true,
                "",
                Finding.Drawn.AS_FITS,
                List.of(new Result(
                        "wants-fgd|both",
                        BOTH,
                        Wording.NONE,
                        Result.Kind.GROUPS,
                        Optional.of(new BigDecimal("7")),
                        Optional.empty(),
                        7,
                        8,
                        Set.of(),
                        false,
                        Result.Origin.UNKNOWN)));
    }

    private static Finding byGroup() {
        var women = Wording.of("Women", "النساء", "ژنان");
        var men = Wording.of("Men", "الرجال", "پیاوان");
        return new Finding(
                "by-sex",
                "Needs",
                Wording.of("By sex", "بحسب الجنس", "بەپێی ڕەگەز"),
                "kind",
                Finding.Source.KII,
                true,
                "",
                Finding.Drawn.AS_FITS,
                List.of(
                        share("by-sex|both|w", BOTH, women, 12, 17, null),
                                share("by-sex|one|w", ONE, women, 5, 17, null),
                        share("by-sex|both|m", BOTH, men, 10, 15, null), share("by-sex|one|m", ONE, men, 5, 15, null)));
    }

    private static Finding age() {
        return new Finding(
                "age",
                "People",
                Wording.of("Age", "العمر", "تەمەن"),
                "age",
                Finding.Source.KII,
                false,
                "",
                Finding.Drawn.AS_FITS,
                List.of(new Result(
                        "age|",
                        Wording.NONE,
                        Wording.NONE,
                        Result.Kind.NUMBER,
                        Optional.of(new BigDecimal("33.5")),
                        Optional.empty(),
                        32,
                        32,
                        Set.of("LOW_N"),
                        false,
                        Result.Origin.UNKNOWN)));
    }

    private static Result share(
            String key,
            Wording value,
            Wording group,
            long n,
            long total,
            Result.@org.jspecify.annotations.Nullable Range range) {
        var percent = BigDecimal.valueOf(Math.round(100.0 * n / total));
        return new Result(
                key,
                value,
                group,
                Result.Kind.SHARE,
                Optional.of(percent),
                Optional.ofNullable(range),
                n,
                total,
                Set.of(),
                false,
                Result.Origin.UNKNOWN);
    }

    private static Result hidden(String key, Wording value, Wording group, long total) {
        return new Result(
                key,
                value,
                group,
                Result.Kind.SHARE,
                Optional.empty(),
                Optional.empty(),
                0,
                total,
                Set.of(),
                true,
                Result.Origin.UNKNOWN);
    }

    public static ReportBlock block(BlockKind kind, String subject, String english, String arabic, String sorani) {
        return new ReportBlock(UUID.randomUUID(), kind, subject, Wording.of(english, arabic, sorani), 0);
    }

    /** Everything a report can hold, and nothing wrong in it. */
    public static ReportContent whole() {
        return of(
                evidence(22),
                block(BlockKind.CHAPTER, "", "Findings", "النتائج", "دەرئەنجامەکان"),
                block(
                        BlockKind.TEXT,
                        "",
                        "Of those asked, {s1} ({s2}) want “{s6}”; {s3} want one. The overview counts {s4}.\n\n- Age {s5}\n- Work",
                        "من بين من سُئلوا يريد {s1} ({s2}) «{s6}»، و{s3} نوعًا واحدًا. يذكر العرض {s4}.\n\n- العمر {s5}\n- العمل",
                        "لەوانەی لێیان پرسرا {s1} ({s2}) «{s6}» یان دەوێت، {s3} یەک جۆر. لە پێداچوونەوەکەدا {s4}.\n\n- تەمەن {s5}\n- کار"),
                block(BlockKind.SAMPLE, "", "", "", ""),
                block(BlockKind.FINDING, "wants", "Most want {s6}.", "يريد معظمهم {s6}.", "زۆربەیان {s6} یان دەوێت."),
                block(BlockKind.FINDING, "by-sex", "", "", ""),
                block(BlockKind.FINDING, "age", "", "", ""),
                block(
                        BlockKind.NOTE,
                        "",
                        "Mind the base of {s2}.",
                        "يرجى الانتباه إلى {s2}.",
                        "تکایە سەرنجی {s2} بدە."),
                block(BlockKind.QUOTE, "q1", "", "", ""),
                block(BlockKind.PAGE_BREAK, "", "", "", ""),
                block(BlockKind.RECOMMENDATIONS, "", "", "", ""));
    }
}
