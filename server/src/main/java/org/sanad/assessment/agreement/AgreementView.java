package org.sanad.assessment.agreement;

import java.util.List;
import org.sanad.assessment.Round;
import org.sanad.tabulation.Agreement;

/**
 * How far the coders of a round agree.
 *
 * @param texts that two are done with
 * @param drawn texts that were drawn for two
 */
public record AgreementView(
        Round round,
        int texts,
        int drawn,
        List<CodeAgreement> codes,
        Agreement.Alpha alpha,
        List<Disagreement> disagreements) {

    public boolean isAlphaKnown() {
        return !Double.isNaN(alpha.alpha());
    }

    public long open() {
        return disagreements.stream().filter(one -> one.decision().isEmpty()).count();
    }
}
