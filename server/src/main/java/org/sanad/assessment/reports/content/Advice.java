package org.sanad.assessment.reports.content;

import java.util.List;
import java.util.Objects;
import org.sanad.assessment.reports.evidence.Wording;

/**
 * An accepted recommendation.
 *
 * @param title for whom and about what
 * @param text what is recommended
 * @param verdict what a person decided; editions kept before reports told it have none
 * @param backing the results it rests on
 */
public record Advice(Wording title, Wording text, AdviceVerdict verdict, List<Backing> backing) {

    /**
     * A row of the result table.
     *
     * @param seen so many of so many when it was drafted, as {@link NumberWords#plain} writes it
     */
    public record Backing(String finding, String result, String seen) {}

    @Override
    public AdviceVerdict verdict() {
        return Objects.requireNonNullElse(verdict, AdviceVerdict.UNTOLD);
    }

    @Override
    public List<Backing> backing() {
        return Objects.requireNonNullElse(backing, List.of());
    }

    /** As it is kept for an audience, from whom the numbers seen before may be hidden. */
    public Advice published() {
        var rows = backing().stream()
                .map(one -> new Backing(one.finding(), one.result(), ""))
                .toList();
        return new Advice(title, text, verdict(), rows);
    }
}
