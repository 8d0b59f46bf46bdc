package org.sanad.assessment.agreement;

import org.sanad.assessment.codebook.Code;
import org.sanad.tabulation.Agreement;

/**
 * How far two coders agree on one code.
 *
 * @param first texts to which the first coder gave it
 * @param second texts to which the second gave it
 */
public record CodeAgreement(Code code, long first, long second, Agreement.Kappa kappa) {

    /** A code both gave to all texts or to none cannot show whether they agree by more than chance. */
    public boolean isKnown() {
        return !Double.isNaN(kappa.kappa());
    }
}
