package org.sanad.assessment.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks through recommendations as a report repeats them: numbers in somebody's own words, and results that have changed
 * since. Neither stops a publication, since both are mended where recommendations are decided.
 */
record ReviewAdvice(ReportContent content, UUID block) {

    List<DraftFault> faults() {
        var faults = new ArrayList<DraftFault>();
        content.advice().forEach(advice -> {
            var said = advice.verdict().words() + "\n" + advice.verdict().reason();
            Prose.literalNumbers(said)
                    .forEach(number -> faults.add(new DraftFault.AdviceNumber(block, advice.title(), number)));
            advice.backing().stream()
                    .flatMap(one -> changed(advice, one).stream())
                    .forEach(faults::add);
        });
        return faults;
    }

    private Optional<DraftFault> changed(Advice advice, Advice.Backing backing) {
        var result = content.evidence().result(backing.finding(), backing.result());
        if (result.filter(now -> !now.isShown()).isPresent()) {
            return Optional.empty();
        }
        var now = result.map(row -> NumberWords.plain(row, Show.COUNT_OF_BASE)).orElse("–");
        return now.equals(backing.seen())
                ? Optional.empty()
                : Optional.of(new DraftFault.AdviceChanged(block, advice.title(), backing.seen(), now));
    }
}
