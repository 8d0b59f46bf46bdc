package org.sanad.assessment.reports.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.sanad.reporting.Cell;

/** Looks a draft through: is every number backed, and does every backing still say what its author read. */
public final class ReviewDraft {

    private static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    private final ReportContent content;
    private final List<DraftFault> faults = new ArrayList<>();

    private ReviewDraft(ReportContent content) {
        this.content = content;
    }

    /** @param report stands for the title, which has no slots: it stands alone on covers and in lists */
    public static List<DraftFault> of(UUID report, ReportContent content) {
        var review = new ReviewDraft(content);
        LANGUAGES.forEach(language ->
                review.literals(report, language, content.title().in(language).orElse("")));
        content.blocks().forEach(review::block);
        return List.copyOf(review.faults);
    }

    private void block(ReportBlock block) {
        var used = new LinkedHashSet<String>();
        for (var language : LANGUAGES) {
            var text = block.text().in(language).orElse("");
            if (text.isEmpty() && needed(block)) {
                faults.add(new DraftFault.TextMissing(block.id(), language));
            }
            literals(block.id(), language, text);
            for (var slot : Prose.slots(text)) {
                if (content.slot(slot).isEmpty()) {
                    faults.add(new DraftFault.UnknownSlot(block.id(), language, slot));
                }
                used.add(slot);
            }
        }
        used.forEach(slot -> content.slot(slot).ifPresent(bound -> slot(block.id(), bound)));
        subject(block);
    }

    /** Words are needed everywhere as soon as they are needed, or were written, in one language. */
    private static boolean needed(ReportBlock block) {
        return block.kind().needsText() || !block.text().isEmpty();
    }

    private void literals(UUID block, String language, String text) {
        Prose.literalNumbers(text).forEach(number -> faults.add(new DraftFault.LiteralNumber(block, language, number)));
        SpelledNumbers.in(text).forEach(words -> faults.add(new DraftFault.NumberInWords(block, language, words)));
    }

    private void slot(UUID block, Slot slot) {
        if (slot.isFromElsewhere()) {
            return;
        }
        var result = content.evidence().result(slot.finding(), slot.result());
        if (result.isEmpty()) {
            faults.add(new DraftFault.EvidenceGone(block, slot.name()));
            return;
        }
        var now = NumberWords.plain(result.orElseThrow(), slot.show());
        if (!now.equals(slot.seen().number())) {
            faults.add(new DraftFault.Changed(block, slot.name(), slot.seen().number(), now));
        } else if (now.equals(Cell.Suppressed.SHOWN)) {
            faults.add(new DraftFault.HiddenNumber(block, slot.name()));
        }
    }

    private void subject(ReportBlock block) {
        var there = switch (block.kind()) {
            case FINDING -> content.evidence().finding(block.subject()).isPresent();
            case MAP -> hasMap(MapSubject.of(block.subject()));
            case QUOTE -> hasQuote(block);
            case CHAPTER, HEADING, TEXT, NOTE, SAMPLE, RECOMMENDATIONS, PAGE_BREAK -> true;
        };
        if (!there) {
            faults.add(new DraftFault.EvidenceGone(block.id(), block.subject()));
        }
        if (block.kind() == BlockKind.RECOMMENDATIONS) {
            faults.addAll(new ReviewAdvice(content, block.id()).faults());
        }
    }

    /** Says by itself that it is gone: the number it is known by tells nobody anything. */
    private boolean hasQuote(ReportBlock block) {
        if (content.quotes().stream().noneMatch(quote -> quote.id().equals(block.subject()))) {
            faults.add(new DraftFault.QuoteGone(block.id()));
        }
        return true;
    }

    private boolean hasMap(MapSubject map) {
        return content.evidence()
                .finding(map.finding())
                .filter(finding -> content.ground(finding.drawn().ground()).isPresent())
                .filter(finding -> finding.places(map.answer()))
                .isPresent();
    }
}
