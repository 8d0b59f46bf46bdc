package org.sanad.assessment.analysis.findings;

import java.util.List;
import org.sanad.assessment.analysis.reached.AskedLine;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.web.Texts;

/**
 * How many interviews of a source the page counts.
 *
 * @param counted what the reader's filter leaves
 * @param asked how many were asked, all and by group and place
 */
public record CountedSource(Source source, long counted, long all, List<AskedLine> asked) {

    /** Without the filter. */
    public CountedSource whole() {
        return new CountedSource(source, all, all, asked);
    }

    /** "Interviews: 11 of 15", or the number alone where all are counted. */
    public String said(Texts texts) {
        var key = "analysis.source.count." + source.name().toLowerCase(java.util.Locale.ROOT);
        return counted == all ? texts.text(key, all) : texts.text(key, texts.text("analysis.k-of-n", counted, all));
    }
}
