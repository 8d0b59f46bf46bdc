package org.sanad.forms.review.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.submissions.AnswerOverlay;
import org.sanad.forms.submissions.AnswerRow;
import org.springframework.stereotype.Component;

/**
 * Lays corrections over what came. A correction stands on what was said when it was made: where a later version says
 * something else there, the phone is right and the correction is overtaken for good, so that rows made anew are always
 * the same. Turns of a repeat are known by their place; where turns were added or taken away, only a turn that is
 * otherwise unchanged is taken for the same.
 */
@Component
class LayCorrections implements AnswerOverlay {

    private final Corrections corrections;
    private final AnswerJson json;

    LayCorrections(Corrections corrections, AnswerJson json) {
        this.corrections = corrections;
        this.json = json;
    }

    @Override
    public List<AnswerRow> over(SubmissionId submission, List<AnswerRow> rows) {
        var holding =
                corrections.of(submission).stream().filter(Correction::holds).toList();
        if (holding.isEmpty()) {
            return rows;
        }
        var laid = new LinkedHashMap<AnswerPlace, Correction>();
        var overtaken = new ArrayList<UUID>();
        for (var correction : holding) {
            if (standsOn(correction, rows)) {
                laid.put(correction.place(), correction);
            } else {
                overtaken.add(correction.id());
            }
        }
        if (!overtaken.isEmpty()) {
            corrections.overtake(submission, overtaken);
        }
        return rows.stream().map(row -> over(row, laid)).toList();
    }

    private boolean standsOn(Correction correction, List<AnswerRow> rows) {
        var turns = rows.stream()
                .filter(row -> row.repeat().equals(correction.repeat()))
                .toList();
        return turns.stream()
                .filter(row -> row.number() == correction.number())
                .filter(row -> turns.size() == correction.turns()
                        || SameAnswer.all(row.answers(), json.answers(correction.turn())))
                .anyMatch(row -> SameAnswer.is(
                        Optional.ofNullable(row.answers().get(correction.path())), json.answer(correction.said())));
    }

    private AnswerRow over(AnswerRow row, Map<AnswerPlace, Correction> laid) {
        var answers = new LinkedHashMap<>(row.answers());
        laid.forEach((place, correction) -> {
            if (place.repeat().equals(row.repeat()) && place.number() == row.number()) {
                json.answer(correction.after())
                        .ifPresentOrElse(
                                answer -> answers.put(place.path(), answer), () -> answers.remove(place.path()));
            }
        });
        return new AnswerRow(row.repeat(), row.number(), row.parent(), answers);
    }
}
