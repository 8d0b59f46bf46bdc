package org.sanad.forms.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.FormTarget;
import org.sanad.forms.SubmissionId;
import org.sanad.shared.TypedFields;
import org.sanad.web.Texts;

/**
 * Something that arrived, as its takers see it.
 *
 * @param number of its version; above 1 it was edited
 * @param target what the phone collects for, or whoever filled it in
 * @param answers outside of repeats, by the name of their question, corrections laid over them
 * @param entities ids that the phone gave to records it made, by their list
 * @param before what was made of it earlier
 */
public record Arrived(
        SubmissionId submission,
        int number,
        FormTarget target,
        OffsetDateTime receivedAt,
        Map<String, Object> answers,
        Map<String, UUID> entities,
        Optional<Made> before) {

    /** Empty where it was not answered. */
    public String text(String question) {
        return answers.get(question) instanceof List<?> names
                ? String.join(" ", names(question))
                : Optional.ofNullable(answers.get(question))
                        .map(Object::toString)
                        .orElse("");
    }

    /** What was ticked. */
    public List<String> names(String question) {
        return answers.get(question) instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : text(question).lines().toList();
    }

    public boolean saysYes(String question) {
        return text(question).equals("yes");
    }

    public Optional<UUID> id(String question) {
        return TypedFields.id(text(question));
    }

    public Optional<LocalDate> date(String question) {
        return TypedFields.date(text(question));
    }

    public Optional<Integer> number(String question) {
        return TypedFields.number(text(question));
    }

    /** A choice that is called as a constant is, in small letters. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type, String question) {
        return TypedFields.choice(type, text(question).toUpperCase(Locale.ROOT));
    }

    /** The day it arrived, where the mission is. */
    public LocalDate day() {
        return receivedAt.atZoneSameInstant(Texts.ZONE).toLocalDate();
    }
}
