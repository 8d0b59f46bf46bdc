package org.sanad.forms.review.corrections;

import java.util.List;
import org.sanad.forms.review.FormFields;
import org.sanad.forms.review.SubmissionHead;
import org.sanad.shared.Problem;
import org.sanad.web.Choice;
import org.sanad.web.FormErrors;
import org.sanad.xlsform.Field;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A correction as its page shows it.
 *
 * @param seen what stands there, as JSON; empty for no answer
 * @param shown what stands there, in words
 * @param typed what is in the control
 * @param calculated what the form calculates from it
 * @param demand what the form demands of the answer
 */
public record CorrectionForm(
        SubmissionHead head,
        FormFields fields,
        Field field,
        AnswerPlace place,
        String seen,
        String shown,
        List<String> typed,
        String reason,
        List<Field> calculated,
        ToldDemand demand,
        FormErrors errors) {

    private static final int LONGEST_REASON = 1_000;

    public String value() {
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    /** Where one of the calculated answers is put right, in the same turn where it stands in it. */
    public String correcting(Field other) {
        return UriComponentsBuilder.fromPath("/submissions/" + head.id() + "/correct")
                .queryParam("repeat", other.repeat())
                .queryParam(
                        "number",
                        other.repeat().equals(place.repeat())
                                ? place.number()
                                : other.repeat().isEmpty() ? 0 : 1)
                .queryParam("path", other.path())
                .build()
                .encode()
                .toUriString();
    }

    public List<Choice> choices() {
        return fields.choicesOf(field).keySet().stream()
                .map(name -> new Choice(name, fields.choice(field, name)))
                .toList();
    }

    CorrectionForm checked(TypedAnswer answer) {
        if (answer instanceof TypedAnswer.Faulty(var problem)) {
            errors.add("value", problem);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            errors.add("reason", Problem.of("answer-correction-reason"));
        }
        return this;
    }
}
