package org.sanad.assessment.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.assessment.reports.content.Advice;
import org.sanad.assessment.reports.content.AdviceVerdict;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.reporting.Block;
import org.sanad.reporting.Span;
import org.sanad.web.Texts;

/** Accepted recommendations: for whom, what, in whose words, why, and the results each rests on. */
record AdviceBlocks(ReportContent content, Texts texts) {

    List<Block> blocks() {
        return content.advice().isEmpty()
                ? List.of(new Block.Paragraph(List.of(Span.words(texts.text("report.no-advice")))))
                : content.advice().stream().flatMap(this::of).toList();
    }

    private Stream<Block> of(Advice advice) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, advice.title().shownIn(language())));
        if (!advice.text().isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Span.words(advice.text().shownIn(language())))));
        }
        var verdict = advice.verdict();
        if (!verdict.words().isEmpty()) {
            blocks.add(new Block.Quote(
                    new Block.Passage(verdict.words(), PeoplesScript.of(verdict.words())),
                    Optional.empty(),
                    texts.text("report.advice.own-words")));
        }
        if (!verdict.reason().isEmpty()) {
            blocks.add(new Block.Paragraph(decided(verdict)));
        }
        blocks.addAll(new AdviceTables(content, texts).of(advice));
        return blocks.stream();
    }

    private List<Span> decided(AdviceVerdict verdict) {
        var how = verdict.changed() ? "report.advice.edited" : "report.advice.accepted";
        return List.of(
                Span.words(texts.text(how, texts.date(verdict.on())) + " "),
                new Span.Foreign(verdict.reason(), PeoplesScript.of(verdict.reason())));
    }

    private String language() {
        return texts.language().tag();
    }
}
