package org.sanad.assessment.reports.voices;

import java.util.List;
import org.sanad.access.Audience;
import org.sanad.assessment.Round;
import org.sanad.assessment.reports.content.ReportContent.SafeQuote;

/** Keeps what was said. It gives out only what was agreed to be quoted, attributed so that nobody is pointed at. */
public interface QuoteSource {

    List<SafeQuote> of(Round round, Audience audience);
}
