package org.sanad.proof.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.proof.text.Passage;
import org.sanad.proof.text.Report;

/** Claims, fractions, splits, and the sizes that follow from them. */
public final class ReadStatements {

    private ReadStatements() {}

    public static Statements of(Report report) {
        Map<Integer, List<Claim>> claims = new HashMap<>();
        Map<Integer, List<Fraction>> fractions = new HashMap<>();
        Map<Integer, List<Split>> splits = new HashMap<>();
        for (int i = 0; i < report.items().size(); i++) {
            if (report.items().get(i) instanceof Passage passage
                    && !passage.quantities().isEmpty()) {
                List<Claim> of = ReadClaims.of(passage);
                claims.put(i, of);
                fractions.put(i, ReadFractions.of(of));
                splits.put(i, ReadSplits.of(of, fractions.get(i)));
            }
        }
        Statements said = new Statements(report, claims, fractions, splits, new Sizes());
        ReadSizes.into(said);
        return said;
    }
}
