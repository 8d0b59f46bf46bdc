package org.sanad.assessment.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sanad.assessment.coding.Span;

/** Words that two coders gave the same code are one quote. What was chosen for a report always stays. */
final class SameWords {

    /** @param span where its words stand */
    record Coded(Span span, Quote quote) {

        private boolean isOf(Coded other) {
            return span.key().equals(other.span.key())
                    && span.codeId().equals(other.span.codeId())
                    && span.begins() < other.span.ends()
                    && other.span.begins() < span.ends();
        }
    }

    private SameWords() {}

    static List<Quote> once(List<Coded> all) {
        var kept = new ArrayList<Coded>();
        all.stream()
                .sorted(Comparator.comparing(one -> !one.quote().isChosen()))
                .filter(one -> one.quote().isChosen() || kept.stream().noneMatch(one::isOf))
                .forEach(kept::add);
        return all.stream().filter(kept::contains).map(Coded::quote).toList();
    }
}
