package org.sanad.assessment.renamed;

import java.util.List;
import java.util.Optional;
import org.sanad.assessment.Purpose;
import org.sanad.web.Choice;

/**
 * A question that was answered and that the newest version of the form no longer has.
 *
 * @param question in words
 * @param purpose what the round uses it for: these interviews have an answer to it, and newer ones none
 * @param readAs path of the question it is read as, its own where it stays; empty while nobody has decided
 * @param candidates questions of the newest version that are answered alike
 */
public record LostQuestion(
        String path,
        String question,
        long interviews,
        Optional<Purpose> purpose,
        String readAs,
        List<Choice> candidates) {

    /** As its field is called. */
    public String field() {
        return "question " + path;
    }

    public boolean isOpen() {
        return readAs.isEmpty();
    }
}
