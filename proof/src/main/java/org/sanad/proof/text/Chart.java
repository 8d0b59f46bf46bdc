package org.sanad.proof.text;

import java.math.BigDecimal;
import java.util.List;
import org.sanad.proof.Place;

/**
 * What is left of a chart in text.
 *
 * @param title empty where none is found
 * @param heading what stood over the text around it
 * @param labels in their order, each beside its value only if {@code paired}
 */
public record Chart(String title, String heading, List<Bar> bars, List<String> labels, boolean paired, Place place)
        implements Item {

    /** A value and where it stands; its label only in a paired chart. */
    public record Bar(String label, Quantity value, Place place) {}

    public boolean ofShares() {
        return bars.stream().allMatch(bar -> bar.value().share());
    }

    public boolean ofCounts() {
        return bars.stream().noneMatch(bar -> bar.value().share());
    }

    public List<BigDecimal> values() {
        return bars.stream().map(bar -> bar.value().value()).toList();
    }

    public BigDecimal sum() {
        return values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String shown() {
        String values = String.join(
                ", ",
                bars.stream()
                        .map(bar -> (bar.label() + " " + bar.value().shown()).strip())
                        .toList());
        return title.isEmpty() ? values : title + ": " + values;
    }
}
