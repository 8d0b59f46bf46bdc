package org.sanad.demo.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.access.Audience;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.reports.AssembleDraft;
import org.sanad.assessment.reports.BindNumbers;
import org.sanad.assessment.reports.KeepReports;
import org.sanad.assessment.reports.PublishReport;
import org.sanad.assessment.reports.WriteBlocks;
import org.sanad.assessment.reports.content.Prose;
import org.sanad.assessment.reports.content.ReportBlock;
import org.sanad.assessment.reports.content.ReportContent.SafeQuote;
import org.sanad.assessment.reports.content.Show;
import org.sanad.assessment.reports.evidence.Wording;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Composes a report for an audience and publishes it. */
@Component
@Profile("demo")
class PublishReports {

    /** What a number in the demo's words is: what of which row is shown. */
    private static final Pattern CITED = Pattern.compile("\\[\\[([A-Z_]+) (([^|\\]]+)\\|[^\\]]+)]]");

    private final KeepReports keepReports;
    private final WriteBlocks writeBlocks;
    private final BindNumbers bindNumbers;
    private final AssembleDraft assembleDraft;
    private final PublishReport publishReport;

    PublishReports(
            KeepReports keepReports,
            WriteBlocks writeBlocks,
            BindNumbers bindNumbers,
            AssembleDraft assembleDraft,
            PublishReport publishReport) {
        this.keepReports = keepReports;
        this.writeBlocks = writeBlocks;
        this.bindNumbers = bindNumbers;
        this.assembleDraft = assembleDraft;
        this.publishReport = publishReport;
    }

    void publish(RoundId round, Assessment2020 assessment, Audience audience) {
        var words = Words.READ;
        var title = words.of("title." + assessment.governorate() + "." + audience.name());
        var report = keepReports.begin(round, title, audience).orRefuse();
        var outlined = assembleDraft.of(round, report).content();
        outlined.blocks().forEach(block -> writeBlocks.remove(round, report, block.id()));
        var quotes = outlined.quotes().stream().map(SafeQuote::id).toList();
        var plan = ReportPlan.of(assessment, audience, quotes);
        plan.parts().forEach(part -> writeBlocks.add(round, report, part.kind(), part.subject()));
        write(round, report, plan, words);
        publishReport.publish(round, report);
    }

    private void write(RoundId round, UUID report, ReportPlan plan, Words words) {
        var blocks = blocks(round, report);
        for (var i = 0; i < blocks.size(); i++) {
            var part = plan.parts().get(i);
            if (part.isWritten()) {
                write(round, report, blocks.get(i), words.of(part.subject()));
            }
        }
    }

    private void write(RoundId round, UUID report, ReportBlock block, Wording words) {
        var cited = CITED.matcher(words.shownIn("en")).results().toList();
        cited.forEach(match -> bindNumbers.bind(
                round,
                report,
                block.id(),
                new BindNumbers.Cited(match.group(3), match.group(2), Show.valueOf(match.group(1)))));
        var bound = cited.isEmpty()
                ? block
                : blocks(round, report).stream()
                        .filter(now -> now.id().equals(block.id()))
                        .findFirst()
                        .orElseThrow();
        var slots = Prose.slots(bound.text().in("en").orElse(""));
        var texts = new HashMap<String, String>();
        words.byLanguage().forEach((language, text) -> {
            var prose = text;
            for (var i = 0; i < slots.size(); i++) {
                prose = prose.replace(cited.get(i).group(), "{" + slots.get(i) + "}");
            }
            texts.put(language, prose);
        });
        writeBlocks.rewrite(
                round, report, new ReportBlock(bound.id(), bound.kind(), "", new Wording(texts), bound.version()));
    }

    private List<ReportBlock> blocks(RoundId round, UUID report) {
        return assembleDraft.of(round, report).content().blocks();
    }
}
