package org.sanad.programmes.fieldforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.forms.handover.Question;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.Mark;
import org.sanad.programmes.attendance.OpenRegister;
import org.sanad.registry.PersonId;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the marks that stand beside what a phone says. */
@Component
class AskAboutMarks {

    private final OpenRegister openRegister;

    AskAboutMarks(OpenRegister openRegister) {
        this.openRegister = openRegister;
    }

    Question of(SessionId session, ToldMarks told, Texts texts) {
        var register = openRegister.open(session, texts.language().tag());
        var lines = new ArrayList<Question.Line>();
        for (var line : register.lines()) {
            var person = new PersonId(line.personId());
            var says = told.marks().get(person);
            var stands = Optional.ofNullable(register.marks().get(person));
            if (says != null && stands.filter(mark -> mark.mark().equals(says)).isEmpty()) {
                lines.add(new Question.Line(
                        line.fullName() + " " + line.code(),
                        stands.map(mark -> texts.text(mark.mark().kind().messageKey()) + " " + mark.by())
                                .orElse(""),
                        words(says, texts)));
            }
        }
        return new Question(lines, List.of(new Question.Option("phone", texts.text("fieldforms.phone-counts"))));
    }

    private static String words(Mark mark, Texts texts) {
        var reason =
                mark.absence().map(why -> ", " + texts.text(why.messageKey())).orElse("");
        return texts.text(mark.kind().messageKey()) + reason;
    }
}
