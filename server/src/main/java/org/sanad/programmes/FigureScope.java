package org.sanad.programmes;

import org.sanad.shared.Period;

/**
 * What part of a programme to count, besides what the reader may see. Empty text means all of it.
 *
 * @param programme code such as {@code MLI}
 * @param governorate p-code; {@code NOT_RECORDED} for what has no place
 * @param projectType {@code ILA}, {@code EPW} or {@code WORKSHOP}
 * @param sex the group counted: {@code FEMALE}, {@code MALE} or {@code NOT_RECORDED}
 */
public record FigureScope(String programme, Period period, String governorate, String projectType, String sex) {

    public static FigureScope whole(String programme, Period period) {
        return new FigureScope(programme, period, "", "", "");
    }

    /** Whether anything but the period narrows it. */
    public boolean isNarrowed() {
        return !(governorate + projectType + sex).isEmpty();
    }
}
