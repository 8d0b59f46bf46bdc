package org.sanad.assessment.reports.voices;

import java.util.List;
import org.sanad.access.Audience;
import org.sanad.assessment.Round;
import org.sanad.assessment.reports.content.Advice;
import org.sanad.assessment.reports.content.ReportContent.SafeQuote;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people of a round said and agreed to have quoted, and what was recommended and accepted, by those who keep either. */
@Component
public class FindVoices {

    private final List<QuoteSource> quotes;
    private final List<AdviceSource> advice;

    FindVoices(ObjectProvider<QuoteSource> quotes, ObjectProvider<AdviceSource> advice) {
        this.quotes = quotes.orderedStream().toList();
        this.advice = advice.orderedStream().toList();
    }

    public List<SafeQuote> quotes(Round round, Audience audience) {
        return quotes.stream()
                .flatMap(source -> source.of(round, audience).stream())
                .toList();
    }

    public List<Advice> advice(Round round) {
        return advice.stream().flatMap(source -> source.of(round).stream()).toList();
    }
}
