package org.sanad.assessment.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Stratum;
import org.sanad.assessment.sample.SampleGrid;
import org.sanad.forms.Form;
import org.sanad.web.Choice;

/**
 * How the field stands with one questionnaire.
 *
 * @param all of all groups and places
 * @param cells by group and place, joined by a space
 * @param outside consented, but of a group or place that no quota is about
 * @param minutes the middle one of all interviews
 * @param strata with the interviews held in each
 * @param outsideFrame consented, but of no stratum of the frame: no weight can be given to them
 * @param renamed answers in words that the newest version no longer has and nobody has mapped yet
 * @param lost questions that were answered, that the newest version no longer has and nobody has decided on yet
 */
public record WatchedQuestionnaire(
        Questionnaire questionnaire,
        Form form,
        SampleGrid grid,
        Progress all,
        Map<String, Progress> cells,
        long outside,
        long refused,
        OptionalLong minutes,
        List<CollectorLine> collectors,
        List<DayCount> days,
        List<StratumLine> strata,
        long outsideFrame,
        long renamed,
        long lost) {

    /** @param weight by how much an interview there counts; empty where none was held */
    public record StratumLine(Stratum stratum, String label, long held, Optional<Double> weight) {}

    /** Places of the form where nobody was planned nor asked would fill the table with nothing. */
    public List<Choice> places() {
        return cells.isEmpty()
                ? grid.places()
                : grid.places().stream()
                        .filter(place -> cells.containsKey(" " + place.value()))
                        .toList();
    }

    public Progress cell(String group, String place) {
        return cells.getOrDefault(group + " " + place, Progress.NONE);
    }

    /** Asked, whether they agreed or not. */
    public long asked() {
        return all.held() + refused;
    }
}
