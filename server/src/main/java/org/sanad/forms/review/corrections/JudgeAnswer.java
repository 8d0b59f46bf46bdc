package org.sanad.forms.review.corrections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.FormFields;
import org.sanad.forms.review.SubmissionHead;
import org.sanad.forms.review.demands.Demand;
import org.sanad.forms.review.demands.Demands;
import org.sanad.forms.submissions.AnswerRow;
import org.sanad.shared.Problem;
import org.sanad.web.Texts;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.Verdict;
import org.springframework.stereotype.Component;

/**
 * Holds an answer that is put right against what its form demands of it. What the form would have refused on a phone is
 * refused here too; what cannot be judged is let through.
 */
@Component
class JudgeAnswer {

    private final Demands demands;
    private final FormVersions versions;
    private final StandingAnswers standing;
    private final AnswerJson json;

    JudgeAnswer(Demands demands, FormVersions versions, StandingAnswers standing, AnswerJson json) {
        this.demands = demands;
        this.versions = versions;
        this.standing = standing;
        this.json = json;
    }

    /** What the form says against an answer. @param fields only asked where it does */
    Optional<Problem> against(SubmissionHead head, AnswerPlace place, Object answer, Supplier<FormFields> fields) {
        return demand(head, place)
                .filter(demand -> judge(head, place, answer, demand) == Verdict.FAILS)
                .map(demand -> problem(demand, place, fields.get()));
    }

    /** What to know before an answer is put right. @param answer that stands there */
    ToldDemand told(SubmissionHead head, AnswerPlace place, Optional<Object> answer, FormFields fields) {
        return demand(head, place)
                .map(demand -> new ToldDemand(
                        fields.words().of(demand.words(), ""),
                        demand.constraint().isRead()
                                && answer.map(given -> judge(head, place, given, demand) != Verdict.UNKNOWN)
                                        .orElse(true)))
                .orElse(ToldDemand.NONE);
    }

    private Optional<Demand> demand(SubmissionHead head, AnswerPlace place) {
        return demands.of(new FormVersionId(head.versionId()), place.path());
    }

    private Verdict judge(SubmissionHead head, AnswerPlace place, Object answer, Demand demand) {
        var fields = new LinkedHashMap<String, Field>();
        versions.outline(new FormVersionId(head.versionId()))
                .fields()
                .forEach(field -> fields.put(field.path(), field));
        var beside = new AnswersBeside(
                place,
                answer,
                fields,
                AnswersBeside.around(place, rows(head), fields),
                head.receivedAt().atZoneSameInstant(Texts.ZONE).toLocalDateTime());
        return demand.constraint().judge(beside);
    }

    private List<AnswerRow> rows(SubmissionHead head) {
        return standing.of(head).stream()
                .map(row -> new AnswerRow(row.repeat(), row.number(), row.parent(), json.answers(row.answers())))
                .toList();
    }

    private static Problem problem(Demand demand, AnswerPlace place, FormFields fields) {
        var question = fields.field(place.path()).map(fields::label).orElse(place.path());
        var words = fields.words().of(demand.words(), "");
        return words.isEmpty()
                ? Problem.of("correction-against-rule", question, demand.rule())
                : Problem.of("correction-against-form", question, words);
    }
}
