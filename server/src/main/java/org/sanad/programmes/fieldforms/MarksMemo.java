package org.sanad.programmes.fieldforms;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sanad.programmes.attendance.AbsenceReason;
import org.sanad.programmes.attendance.Mark;
import org.sanad.registry.PersonId;
import org.sanad.shared.TypedFields;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** The marks that a submission gave, kept so that an edit of it corrects these and no others. One on each line. */
@Component
class MarksMemo {

    private final MessageCatalogue catalogue;

    MarksMemo(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The reason that a correction by an edit is noted with. */
    String edited() {
        return new Texts(catalogue, Language.ENGLISH, Digits.LATIN).text("fieldforms.edited");
    }

    Map<PersonId, Mark> read(String memo) {
        var marks = new HashMap<PersonId, Mark>();
        memo.lines()
                .map(line -> line.split("[ :]"))
                .filter(parts -> parts.length > 1)
                .forEach(parts -> {
                    var reason = parts.length > 2 ? parts[2] : "";
                    TypedFields.id(parts[0])
                            .ifPresent(person -> TypedFields.choice(Mark.Kind.class, parts[1])
                                    .ifPresent(kind -> marks.put(
                                            new PersonId(person),
                                            Mark.of(
                                                    kind,
                                                    TypedFields.choice(AbsenceReason.class, reason)
                                                            .orElse(AbsenceReason.NOT_KNOWN)))));
                });
        return marks;
    }

    String written(Map<PersonId, Mark> told, Map<PersonId, Mark> before, Collection<PersonId> saved) {
        var marks = new HashMap<>(before);
        saved.forEach(person -> marks.computeIfAbsent(person, told::get));
        told.forEach((person, mark) -> marks.computeIfPresent(person, (id, old) -> saved.contains(id) ? mark : old));
        var memo = new StringBuilder();
        marks.forEach((person, mark) ->
                memo.append(person).append(' ').append(mark.asWord()).append('\n'));
        return memo.toString();
    }
}
