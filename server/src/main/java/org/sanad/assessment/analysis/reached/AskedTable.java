package org.sanad.assessment.analysis.reached;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/** The sample as it came: all who were asked, then each group and each place, as an audience may have it. */
public final class AskedTable {

    private final Reached reached;
    private final int threshold;

    private AskedTable(Reached reached, int threshold) {
        this.reached = reached;
        this.threshold = threshold;
    }

    /**
     * Who may not see small counts has the whole alone: how many were asked of a group tells what is hidden of their
     * answers.
     *
     * @param counted those whose answers the results count, where nothing else is known
     */
    public static List<AskedLine> of(Reached reached, long counted, int threshold) {
        if (reached.contacts().isEmpty()) {
            return List.of(AskedLine.counted(counted));
        }
        return new AskedTable(reached, threshold).lines();
    }

    private List<AskedLine> lines() {
        var lines = new ArrayList<AskedLine>();
        var all = reached.contacts().stream().reduce(Contact::and).orElseThrow();
        lines.add(line(AskedPart.ALL, Map.of(), all));
        if (threshold <= 1) {
            lines.addAll(parts(AskedPart.GROUP, Contact::group));
            lines.addAll(parts(AskedPart.PLACE, Contact::place));
        }
        return lines;
    }

    private List<AskedLine> parts(AskedPart part, Function<Contact, Map<String, String>> of) {
        var parts = new LinkedHashMap<Map<String, String>, Contact>();
        reached.contacts().forEach(contact -> parts.merge(of.apply(contact), contact, Contact::and));
        boolean divides = parts.keySet().stream().anyMatch(label -> !label.isEmpty());
        return divides
                ? parts.entrySet().stream()
                        .sorted(Comparator.comparing(one -> one.getKey().isEmpty()))
                        .map(one -> line(part, one.getKey(), one.getValue()))
                        .toList()
                : List.of();
    }

    private AskedLine line(AskedPart part, Map<String, String> label, Contact of) {
        long counted = of.asked() - of.refused();
        boolean hidden = of.refused() > 0 && of.refused() < threshold;
        return new AskedLine(
                part,
                label,
                hidden ? OptionalLong.empty() : OptionalLong.of(of.asked()),
                hidden || !reached.tellsRefusals() ? OptionalLong.empty() : OptionalLong.of(of.refused()),
                counted,
                hidden);
    }
}
