package org.sanad.assessment.analysis.findings;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * One panel of the page.
 *
 * @param sub of whom the numbers are and of what kind
 * @param only the part of those who were asked that it is about; empty where it is about all
 * @param svg a drawing of our own; empty where the table says it better
 * @param map where it is divided by places
 * @param columns headings of the table after the first
 * @param notes flags and tests in words
 */
public record Finding(
        String title,
        String sub,
        String only,
        String svg,
        Optional<OnMap> map,
        String first,
        List<String> columns,
        List<Line> lines,
        List<String> notes) {

    /** A condition without words of its own is code. */
    public String styleOfOnly() {
        return only.contains("=") ? "code" : "";
    }

    /** The drawing as markup: made by our own pens, which escape every word. */
    public Content drawing() {
        return output -> output.writeContent(svg);
    }

    /** @param label first cell of the line */
    public record Line(String label, List<Number> numbers) {}

    /**
     * One number with all that belongs to it.
     *
     * @param base "22 of 32"; empty where the value says it
     * @param interval "51 to 82"; empty where there is none
     * @param behind address of the interviews behind it; empty for who may not read answers
     */
    public record Number(String value, String base, String interval, String behind) {

        static final Number NONE = new Number("–", "", "", "");
    }
}
