package org.sanad.assessment.reports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.content.Prose;
import org.sanad.assessment.reports.content.Prose.Piece;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.assessment.reports.content.Slot;
import org.sanad.reporting.Block;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Span;
import org.sanad.web.Texts;

/** Prose with its numbers in place: those of the result table as they are, quoted ones with a note of their source. */
final class ProseSpans {

    private final ReportContent content;
    private final Texts texts;
    private final NumberWords numbers;
    private final Map<String, Integer> sources = new LinkedHashMap<>();

    ProseSpans(ReportContent content, Texts texts) {
        this.content = content;
        this.texts = texts;
        this.numbers = new NumberWords(texts);
    }

    /** Empty lines part paragraphs; lines that begin with a hyphen make a list. */
    List<Block> paragraphs(String prose) {
        var blocks = new ArrayList<Block>();
        for (var part : prose.strip().split("\\R\\s*\\R")) {
            if (part.isBlank()) {
                continue;
            }
            var lines = part.strip().lines().map(String::strip).toList();
            if (lines.stream().allMatch(line -> line.startsWith("- "))) {
                blocks.add(new Block.Bullets(
                        false,
                        lines.stream().map(line -> spans(line.substring(2))).toList()));
            } else {
                blocks.add(new Block.Paragraph(spans(String.join(" ", lines))));
            }
        }
        return blocks;
    }

    List<Span> spans(String prose) {
        var spans = new ArrayList<Span>();
        for (var piece : Prose.pieces(prose)) {
            switch (piece) {
                case Piece.Words words -> spans.add(Span.words(words.text()));
                case Piece.Place place ->
                    content.slot(place.slot())
                            .ifPresentOrElse(
                                    slot -> spans.addAll(said(slot)),
                                    () -> spans.add(Span.words(texts.text("report.slot.unbound"))));
            }
        }
        return spans;
    }

    private List<Span> said(Slot slot) {
        if (slot.isFromElsewhere()) {
            var note = sources.computeIfAbsent(slot.source(), source -> sources.size() + 1);
            return List.of(
                    Span.number(slot.quoted(), slot.name()),
                    Span.words(" (" + texts.text("report.note", texts.plain(note)) + ")"));
        }
        var shown = content.evidence()
                .result(slot.finding(), slot.result())
                .map(result -> numbers.of(result, slot.show()))
                .orElse(Cell.Suppressed.SHOWN);
        return List.of(Span.number(shown, slot.result()));
    }

    /** Where quoted numbers come from, in the order of the notes. */
    List<Block> sources() {
        if (sources.isEmpty()) {
            return List.of();
        }
        var items = sources.keySet().stream()
                .map(source -> List.<Span>of(Span.words(source)))
                .toList();
        return List.of(new Block.Heading(1, texts.text("report.sources")), new Block.Bullets(true, items));
    }
}
