package org.sanad.assessment.analysis.findings;

import gg.jte.Content;
import java.util.List;
import org.sanad.web.Choice;

/**
 * A panel's numbers on a map.
 *
 * @param svg a drawing of our own; empty as long as nobody asks for it, and where it cannot be drawn
 * @param said the answer that is shown; empty for a number
 * @param row id of the plan's row
 * @param answers those that can be shown
 * @param notOnIt groups that stand in the table alone
 * @param hasOutlines whether it can be drawn
 */
public record OnMap(
        String svg,
        String said,
        String row,
        List<Choice> answers,
        String chosen,
        List<String> notOnIt,
        boolean hasOutlines) {

    public Content drawing() {
        return output -> output.writeContent(svg);
    }

    /** How the page's address names the chosen answer. */
    public String field() {
        return Asked.MAP + row;
    }
}
