package org.sanad.assessment.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.access.Audience;
import org.sanad.assessment.Round;
import org.sanad.assessment.analysis.answers.Paperwork;
import org.sanad.assessment.reports.content.BlockKind;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.content.Show;
import org.sanad.assessment.reports.content.Slot;
import org.sanad.assessment.reports.evidence.FindEvidence;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.assessment.reports.kept.ReportParts;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/**
 * A first outline of a report: its chapters, a finding for each analysis of everybody, each with a sentence whose numbers are
 * bound. What the place lives through nobody can draft: that text is left empty, and stops publication until it is written.
 * People take away, put elsewhere and write on.
 */
@Component
class OutlineReport {

    private final ReportParts parts;
    private final FindEvidence findEvidence;
    private final List<Texts> languages;

    OutlineReport(ReportParts parts, FindEvidence findEvidence, MessageCatalogue catalogue) {
        this.parts = parts;
        this.findEvidence = findEvidence;
        this.languages = List.of(Language.values()).stream()
                .map(language -> new Texts(catalogue, language, Digits.LATIN))
                .toList();
    }

    void write(Round round, UUID report, Audience audience) {
        chapter(report, "report.chapter.context");
        add(report, BlockKind.TEXT, "", Wording.NONE);
        chapter(report, "report.chapter.method");
        add(report, BlockKind.TEXT, "", said(texts -> texts.text("report.outline.method")));
        add(report, BlockKind.SAMPLE, "", Wording.NONE);
        chapter(report, "report.chapter.findings");
        findEvidence.of(round, audience).stream()
                .flatMap(evidence -> evidence.findings().stream())
                .filter(finding -> finding.source() != Finding.Source.FGD
                        && !Paperwork.is(finding.variable())
                        && !finding.overall().isEmpty())
                .forEach(finding -> finding(report, finding));
        chapter(report, "report.chapter.recommendations");
        add(report, BlockKind.RECOMMENDATIONS, "", Wording.NONE);
    }

    void finding(UUID report, Finding finding) {
        add(report, BlockKind.FINDING, finding.id(), sentence(report, finding));
    }

    /**
     * One of the answers given most, with its number. That it is the first is never said: another may be as large, or hidden,
     * or become larger. Nothing where there is no number to tell, or it is zero.
     */
    private Wording sentence(UUID report, Finding finding) {
        var most = finding.overall().stream()
                .filter(Result::isShown)
                .filter(result ->
                        result.total() > 0 && result.stat().orElseThrow().signum() > 0)
                .max((a, b) -> a.stat().orElseThrow().compareTo(b.stat().orElseThrow()));
        if (most.isEmpty()) {
            return Wording.NONE;
        }
        var result = most.orElseThrow();
        var names = new ArrayList<String>();
        for (var show : shown(result)) {
            var name = parts.slots().freeName(report);
            parts.slots()
                    .add(report, Slot.bound(name, finding.id(), result.key(), show, NumberWords.plain(result, show)));
            names.add("{" + name + "}");
        }
        var key = "report.sentence."
                + result.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return said(texts -> bare(texts.text(key, names.toArray())));
    }

    private static List<Show> shown(Result result) {
        return switch (result.kind()) {
            case SHARE -> List.of(Show.LABEL, Show.VALUE, Show.COUNT_OF_BASE);
            case SHARE_OF_MENTIONS -> List.of(Show.LABEL, Show.VALUE);
            case GROUPS -> List.of(Show.LABEL, Show.COUNT_OF_BASE);
            case NUMBER -> List.of(Show.VALUE, Show.BASE);
        };
    }

    /** Names of slots come set apart as foreign words would; prose holds them bare. */
    private static String bare(String text) {
        return text.replace("\u2068", "").replace("\u2069", "");
    }

    private void chapter(UUID report, String key) {
        add(report, BlockKind.CHAPTER, "", said(texts -> texts.text(key)));
    }

    private void add(UUID report, BlockKind kind, String subject, Wording text) {
        parts.blocks().add(report, kind, subject, text);
    }

    private Wording said(Function<Texts, String> words) {
        return Wording.of(words.apply(languages.get(0)), words.apply(languages.get(1)), words.apply(languages.get(2)));
    }
}
