package org.sanad.programmes.fieldforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.forms.handover.Question;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.PossibleDuplicates;
import org.sanad.registry.PossibleDuplicates.Likely;
import org.sanad.shared.TypedFields;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Whether somebody a phone registers is in the register already. */
@Component
class KnownAlready {

    private static final String SAME = "same:";

    /** Looks through the whole register, and only says how many there are: a phone hears nobody's name. */
    private static final Actor SANAD = new Actor(
            null, "Sanad", List.of(new Grant(Role.ME_OFFICER, new Scope.Mission())), Set.of(Permission.SEE_PEOPLE));

    private final PossibleDuplicates duplicates;

    KnownAlready(PossibleDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    int count(NewPerson person) {
        var found = new ArrayList<Likely>();
        ActingAs.run(SANAD, () -> found.addAll(duplicates.of(person)));
        return (int) found.stream().filter(Likely::certainEnough).count();
    }

    /** Those whom the reader may see. */
    Question ask(NewPerson person, Texts texts) {
        var lines = new ArrayList<Question.Line>();
        var options = new ArrayList<Question.Option>();
        options.add(new Question.Option("new", texts.text("fieldforms.somebody-new")));
        for (var likely : duplicates.of(person)) {
            var known = likely.person();
            var name = known.fullName() + " " + known.code();
            lines.add(new Question.Line(name, texts.text(known.sex().messageKey()), person.name()));
            options.add(new Question.Option(SAME + known.id(), texts.text("fieldforms.is-the-same", name)));
        }
        return new Question(lines, options);
    }

    /** Whom the decision says it is; only among those who are alike, and whom the one who decides may see. */
    Optional<PersonId> chosen(String choice, NewPerson person) {
        return TypedFields.id(choice.replaceFirst("^" + SAME, ""))
                .map(PersonId::new)
                .filter(id -> duplicates.of(person).stream()
                        .anyMatch(likely -> likely.person().id().equals(id)));
    }
}
