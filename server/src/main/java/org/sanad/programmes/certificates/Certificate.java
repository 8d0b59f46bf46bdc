package org.sanad.programmes.certificates;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A certificate that was given.
 *
 * @param number the how-manyth of its cohort, from 1
 */
public record Certificate(int number, LocalDate issuedOn) {

    /** As printed: KRK-ILA-26-A/007. */
    public String code(String cohortCode) {
        return cohortCode + String.format(Locale.ROOT, "/%03d", number);
    }
}
