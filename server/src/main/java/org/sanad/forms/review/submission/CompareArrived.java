package org.sanad.forms.review.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.forms.SubmissionArrived;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.corrections.AnswerPlace;
import org.sanad.forms.review.corrections.SameAnswer;
import org.sanad.forms.submissions.AnswerRow;
import org.sanad.forms.submissions.ProjectAnswers;
import org.sanad.forms.submissions.ReadSubmission;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells once, when an edit arrives, what it says otherwise, so that no page has to read the bytes. */
@Component
class CompareArrived {

    private final ArrivedVersions versions;
    private final FormVersions formVersions;
    private final AnswerJson json;

    CompareArrived(ArrivedVersions versions, FormVersions formVersions, AnswerJson json) {
        this.versions = versions;
        this.formVersions = formVersions;
        this.json = json;
    }

    @EventListener
    void compare(SubmissionArrived arrived) {
        if (arrived.number() > 1) {
            var all = versions.of(arrived.submission());
            var before = answers(arrived.submission(), all, arrived.number() - 1);
            var after = answers(arrived.submission(), all, arrived.number());
            versions.keep(arrived.submission(), changes(arrived.number(), before, after));
        }
    }

    private List<AnswerChange> changes(int version, Map<AnswerPlace, Object> before, Map<AnswerPlace, Object> after) {
        var places = new LinkedHashSet<>(before.keySet());
        places.addAll(after.keySet());
        var changes = new ArrayList<AnswerChange>();
        for (var place : places) {
            var was = Optional.ofNullable(before.get(place));
            var is = Optional.ofNullable(after.get(place));
            if (!SameAnswer.is(was, is)) {
                changes.add(new AnswerChange(
                        version,
                        place.repeat(),
                        place.number(),
                        place.path(),
                        was.map(json::text).orElse(null),
                        is.map(json::text).orElse(null)));
            }
        }
        return changes;
    }

    private Map<AnswerPlace, Object> answers(SubmissionId submission, List<ArrivedVersion> all, int number) {
        var answers = new LinkedHashMap<AnswerPlace, Object>();
        all.stream()
                .filter(version -> version.number() == number)
                .flatMap(version -> rows(submission, version).stream())
                .forEach(row -> row.answers()
                        .forEach((path, answer) ->
                                answers.put(new AnswerPlace(row.repeat(), row.number(), path), answer)));
        return answers;
    }

    private List<AnswerRow> rows(SubmissionId submission, ArrivedVersion version) {
        var outline = formVersions.outline(new FormVersionId(version.formVersionId()));
        return versions.bytes(submission, version.number())
                .map(bytes -> ProjectAnswers.by(outline).rows(ReadSubmission.of(bytes)))
                .orElse(List.of());
    }
}
