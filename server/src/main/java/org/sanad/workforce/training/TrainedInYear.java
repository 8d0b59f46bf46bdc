package org.sanad.workforce.training;

import java.util.Map;

/**
 * Staff who completed a training in a year (KPI-08): each counted once in all, and once for each kind, so that kinds are
 * not summed. Staff are not participants of the programme and never counted with them.
 *
 * @param people distinct staff who completed any training in the year
 * @param onRecord the base: everyone on the list of staff today
 */
public record TrainedInYear(int year, int people, int onRecord, Map<TrainingKind, Integer> byKind) {

    public int of(TrainingKind kind) {
        return byKind.getOrDefault(kind, 0);
    }
}
