package org.sanad.assessment.analysis.findings;

import gg.jte.Content;
import java.util.List;
import org.sanad.web.Choice;

/**
 * A panel's numbers on a map.
 *
 * @param svg a drawing of our own; empty where nobody brought in the outlines
 * @param said the answer that is shown; empty for a number
 * @param row id of the plan's row
 * @param answers those that can be shown
 * @param notOnIt groups that stand in the table alone
 */
public record OnMap(String svg, String said, String row, List<Choice> answers, String chosen, List<String> notOnIt) {

    public Content drawing() {
        return output -> output.writeContent(svg);
    }

    /** How the page's address names the chosen answer. */
    public String field() {
        return Asked.MAP + row;
    }
}
