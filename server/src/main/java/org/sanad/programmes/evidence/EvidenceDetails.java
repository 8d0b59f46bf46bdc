package org.sanad.programmes.evidence;

import java.time.LocalDate;

/**
 * Evidence to be written down.
 *
 * @param place where people were asked, as they call it
 * @param summary what was found, without names
 * @param source who asked, or where the report lies
 */
public record EvidenceDetails(EvidenceKind kind, LocalDate on, String place, String summary, String source) {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_SUMMARY = 1000;
}
