package org.sanad.assessment.analysis.reached;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everybody a method asked.
 *
 * @param tellsRefusals whether some answer agrees to be asked; without it nobody can be seen to refuse
 */
public record Reached(boolean tellsRefusals, List<Contact> contacts) {

    /** Of runs before this was kept, and of data that no questionnaire asked for. */
    public static final Reached UNTOLD = new Reached(false, List.of());

    public Reached and(Reached other) {
        return new Reached(
                tellsRefusals || other.tellsRefusals,
                Stream.concat(contacts.stream(), other.contacts.stream()).toList());
    }
}
