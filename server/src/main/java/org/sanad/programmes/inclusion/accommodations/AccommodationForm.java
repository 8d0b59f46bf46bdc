package org.sanad.programmes.inclusion.accommodations;

import java.util.Map;
import java.util.Optional;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** An accommodation as it is typed. */
record AccommodationForm(Map<String, String> typed) {

    Optional<AccommodationDetails> details(FormErrors errors) {
        var person = TypedFields.id(typed.get("person")).map(PersonId::new);
        if (person.isEmpty()) {
            errors.add("person", Problem.of("accommodation-person"));
        }
        var kind = TypedFields.choice(AccommodationKind.class, typed.get("kind"));
        if (kind.isEmpty()) {
            errors.add("kind", Problem.of("accommodation-kind"));
        }
        var note = TypedText.of(typed.get("note"));
        if (note.length() > AccommodationDetails.LONGEST_NOTE) {
            errors.add("note", Problem.of("accommodation-note", AccommodationDetails.LONGEST_NOTE));
        }
        var day = TypedFields.date(typed.get("promisedOn"));
        if (day.isEmpty()) {
            errors.add("promisedOn", Problem.of("accommodation-day"));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(
                        new AccommodationDetails(person.orElseThrow(), kind.orElseThrow(), note, day.orElseThrow()));
    }
}
