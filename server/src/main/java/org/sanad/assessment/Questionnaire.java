package org.sanad.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.FormId;

/**
 * A form in a round, for one method. Whatever stands under one questionnaire may be counted together.
 *
 * @param uses which of its questions tell the group, the place, the consent and so on
 */
public record Questionnaire(UUID id, RoundId round, FormId form, Method method, Map<Purpose, Pointer> uses) {

    public Optional<Pointer> use(Purpose purpose) {
        return Optional.ofNullable(uses.get(purpose));
    }

    /** Path of the question; empty where none was chosen. */
    public String path(Purpose purpose) {
        return use(purpose).orElse(Pointer.NOWHERE).path();
    }

    public String choice(Purpose purpose) {
        return use(purpose).orElse(Pointer.NOWHERE).choice();
    }
}
