package org.sanad.proof.statement;

import java.util.List;
import java.util.Map;
import org.sanad.proof.text.Report;

/** All that a report says with numbers, by the position of the part that says it. */
public record Statements(
        Report report,
        Map<Integer, List<Claim>> claims,
        Map<Integer, List<Fraction>> fractions,
        Map<Integer, List<Split>> splits,
        Sizes sizes) {

    public List<Claim> claims(int item) {
        return claims.getOrDefault(item, List.of());
    }

    public List<Fraction> fractions(int item) {
        return fractions.getOrDefault(item, List.of());
    }

    public List<Split> splits(int item) {
        return splits.getOrDefault(item, List.of());
    }
}
