package org.sanad.forms.review.corrections;

import java.util.List;
import java.util.Optional;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.review.AnswerJson;
import org.sanad.forms.review.ReadFields;
import org.sanad.forms.review.ShowAnswer;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.FormErrors;
import org.sanad.web.Texts;
import org.sanad.xlsform.Field;
import org.springframework.stereotype.Component;

/** Lays out what is needed to put one answer right. */
@Component
class PrepareCorrection {

    private static final int MINUTES = "2026-11-23T04:00".length();

    private final CorrectAnswer correctAnswer;
    private final ReadFields readFields;
    private final CalculatedFrom calculatedFrom;
    private final JudgeAnswer judge;
    private final AnswerJson json;

    PrepareCorrection(
            CorrectAnswer correctAnswer,
            ReadFields readFields,
            CalculatedFrom calculatedFrom,
            JudgeAnswer judge,
            AnswerJson json) {
        this.correctAnswer = correctAnswer;
        this.readFields = readFields;
        this.calculatedFrom = calculatedFrom;
        this.judge = judge;
        this.json = json;
    }

    /** @param fresh whether nothing was typed yet, so that the control holds what stands there */
    CorrectionForm form(SubmissionId id, SentCorrection sent, Texts texts, boolean fresh) {
        var head = correctAnswer.head(id);
        var fields = readFields.of(
                head.form(),
                new FormVersionId(head.versionId()),
                texts.language().tag());
        var field = fields.field(sent.place().path())
                .filter(found -> found.kind().isAnswered()
                        && found.repeat().equals(sent.place().repeat()))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var standing = correctAnswer.standing(head, sent.place());
        return new CorrectionForm(
                head,
                fields,
                field,
                sent.place(),
                fresh ? standing.map(json::text).orElse("") : sent.seen(),
                standing.map(answer -> new ShowAnswer(fields, texts).of(field, answer))
                        .orElse(""),
                fresh ? inControl(field, standing) : sent.typed(),
                sent.reason(),
                calculatedFrom.paths(new FormVersionId(head.versionId()), field.path()).stream()
                        .flatMap(path -> fields.field(path).stream())
                        .toList(),
                judge.told(head, sent.place(), standing, fields),
                FormErrors.none());
    }

    /** What was typed, as its question and the form's rules take it; what does not fit stands beside the control. */
    TypedAnswer typed(CorrectionForm form) {
        var typed = TypedAnswer.of(form.field(), form.fields(), form.typed());
        return typed instanceof TypedAnswer.Understood(var answer)
                ? answer.flatMap(given -> judge.against(form.head(), form.place(), given, form::fields))
                        .<TypedAnswer>map(TypedAnswer.Faulty::new)
                        .orElse(typed)
                : typed;
    }

    private static List<String> inControl(Field field, Optional<Object> answer) {
        return answer.stream()
                .flatMap(given -> given instanceof List<?> names ? names.stream() : java.util.stream.Stream.of(given))
                .map(Object::toString)
                .map(text -> switch (field.kind()) {
                    case DATE_TIME -> text.substring(0, Math.min(text.length(), MINUTES));
                    case TIME -> text.substring(0, Math.min(text.length(), "04:00".length()));
                    case GROUP, REPEAT, TEXT, INTEGER, DECIMAL, DATE, CHOICE, CHOICES, POINT, SHAPE, FILE, NOTE -> text;
                })
                .toList();
    }
}
