package org.sanad.programmes.inclusion.consultations;

import java.time.LocalDate;

/**
 * A consultation to be written down.
 *
 * @param sexNotRecorded those whose sex nobody noted
 * @param findings what they said, without names
 * @param adjustment what is changed because of it; empty while nobody knows yet
 */
public record ConsultationDetails(
        Stage stage, LocalDate on, int women, int men, int sexNotRecorded, String findings, String adjustment) {

    static final int LONGEST = 1000;

    public int people() {
        return women + men + sexNotRecorded;
    }
}
