package org.sanad.programmes.fieldforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.forms.handover.Decision;
import org.sanad.forms.handover.Made;
import org.sanad.forms.handover.Question;
import org.sanad.forms.handover.Taken;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.CorrectAsTold;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** A registration that was edited on the phone after the person was registered: what changed, and one step to take it over. */
@Component
class EditedPerson {

    private static final String AS_TOLD = "told:";

    private final CorrectAsTold correctAsTold;

    EditedPerson(CorrectAsTold correctAsTold) {
        this.correctAsTold = correctAsTold;
    }

    Taken take(Made made, NewPerson told, Decision decision) {
        if (!decision.isMade()) {
            return new Taken.Held(Problem.of("field-person-edited"), Optional.of(made));
        }
        if (!decision.choice().startsWith(AS_TOLD)) {
            return Taken.done(made);
        }
        return TypedFields.number(decision.choice().substring(AS_TOLD.length()))
                .filter(version -> told.consentsTo(ConsentPurpose.REGISTRATION))
                .map(version -> correctAsTold
                        .correct(new PersonId(made.id()), version, told)
                        .<Taken>map(problem -> new Taken.Held(problem, Optional.of(made)))
                        .orElseGet(() -> Taken.done(made)))
                .orElseGet(() -> Taken.held("choose-one"));
    }

    /** Whoever may not correct the record sees nothing of it, and says what is true of it otherwise. */
    Question ask(Made made, Optional<NewPerson> told, Texts texts) {
        var compared = told.flatMap(person -> correctAsTold.compare(new PersonId(made.id()), person, texts));
        var lines = compared.map(CorrectAsTold.Told::differences).orElse(List.of()).stream()
                .map(one -> new Question.Line(one.about(), one.stands(), one.told()))
                .toList();
        var options = new ArrayList<Question.Option>();
        compared.filter(found -> !found.differences().isEmpty())
                .filter(found -> told.filter(person -> person.consentsTo(ConsentPurpose.REGISTRATION))
                        .isPresent())
                .ifPresent(found -> options.add(
                        new Question.Option(AS_TOLD + found.version(), texts.text("fieldforms.take-over"))));
        options.add(new Question.Option("done", texts.text("fieldforms.record-corrected")));
        return new Question(lines, options);
    }
}
