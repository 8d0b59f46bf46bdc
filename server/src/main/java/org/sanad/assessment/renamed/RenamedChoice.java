package org.sanad.assessment.renamed;

import java.util.List;
import org.sanad.web.Choice;

/**
 * An answer that the newest version of the form no longer offers.
 *
 * @param question in words
 * @param oldLabel as the older version said it
 * @param readAs name of the choice it is read as now; empty while nobody has decided
 * @param choices of the newest version
 */
public record RenamedChoice(
        String path,
        String question,
        String oldChoice,
        String oldLabel,
        long interviews,
        String readAs,
        List<Choice> choices) {

    /** As its field is called. */
    public String field() {
        return "to " + path + " " + oldChoice;
    }

    public boolean isOpen() {
        return readAs.isEmpty();
    }
}
