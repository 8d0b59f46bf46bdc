package org.sanad.assessment.reports;

import java.util.List;
import java.util.stream.Stream;
import org.sanad.assessment.reports.content.DraftFault;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.content.Prose;
import org.sanad.assessment.reports.content.ReportBlock;
import org.sanad.assessment.reports.content.Show;
import org.sanad.assessment.reports.content.Slot;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.web.Choice;

/**
 * One block as its page shows it.
 *
 * @param chosen id of the finding whose numbers are offered; empty for none
 */
public record BlockView(DraftView view, ReportBlock block, String chosen) {

    /** The slots of its prose, each once. */
    public List<Slot> slots() {
        return Stream.of("en", "ar", "ckb")
                .flatMap(language -> Prose.slots(block.text().in(language).orElse("")).stream())
                .distinct()
                .flatMap(name -> view.draft().content().slot(name).stream())
                .toList();
    }

    /** Numbers to be bound or quoted. */
    public List<String> literals() {
        return faults().stream()
                .filter(DraftFault.LiteralNumber.class::isInstance)
                .map(fault -> ((DraftFault.LiteralNumber) fault).number())
                .distinct()
                .toList();
    }

    public List<DraftFault> faults() {
        return view.faults(block.id());
    }

    public boolean isChanged(Slot slot) {
        return faults().stream()
                .anyMatch(fault -> fault instanceof DraftFault.Changed changed
                        && changed.slot().equals(slot.name()));
    }

    public List<Slot> changed() {
        return slots().stream().filter(this::isChanged).toList();
    }

    public List<Choice> results() {
        var numbers = new NumberWords(view.texts());
        return view.draft().content().evidence().finding(chosen).map(Finding::results).orElse(List.of()).stream()
                .map(result -> new Choice(
                        result.key(), view.label(result) + ": " + (result.isShown() ? numbers.value(result) : "‹ ›")))
                .toList();
    }

    public List<Choice> shows() {
        return Stream.of(Show.values())
                .map(show -> new Choice(show.name(), view.texts().text(show.messageKey())))
                .toList();
    }
}
