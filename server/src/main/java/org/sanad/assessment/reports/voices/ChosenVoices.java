package org.sanad.assessment.reports.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.access.Audience;
import org.sanad.assessment.Round;
import org.sanad.assessment.quotes.Quotable;
import org.sanad.assessment.quotes.Quote;
import org.sanad.assessment.reports.content.ReportContent.SafeQuote;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.reporting.BidiText;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Quotes chosen for reports, of people who agreed to be quoted and still agree. */
@Component
class ChosenVoices implements QuoteSource {

    private final Quotable quotable;
    private final MessageCatalogue catalogue;

    ChosenVoices(Quotable quotable, MessageCatalogue catalogue) {
        this.quotable = quotable;
        this.catalogue = catalogue;
    }

    @Override
    public List<SafeQuote> of(Round round, Audience audience) {
        var voices = new LinkedHashMap<String, Voice>();
        for (var language : Language.values()) {
            quotable.chosen(round.id(), language.tag())
                    .forEach(quote -> voices.computeIfAbsent(quote.span().toString(), id -> new Voice(quote))
                            .add(quote, new Texts(catalogue, language, Digits.LATIN)));
        }
        return voices.values().stream().map(Voice::quote).toList();
    }

    /** One quote as its languages come in. */
    private record Voice(Quote first, Map<String, String> translations, Map<String, String> attributions) {

        Voice(Quote first) {
            this(first, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void add(Quote quote, Texts texts) {
            var tag = texts.language().tag();
            quote.translation()
                    .ifPresent(words -> translations.put(
                            tag, quote.isWhole() ? words : texts.text("assessment.quotes.whole-answer") + " " + words));
            attributions.put(tag, quote.attribution().said(texts));
        }

        SafeQuote quote() {
            return new SafeQuote(
                    first.span().toString(),
                    first.words(),
                    language(first.words()),
                    new Wording(translations),
                    new Wording(attributions));
        }

        /** What is written from right to left is set so; whether it is Arabic or Sorani its letters alone do not say. */
        private static String language(String words) {
            return words.codePoints().anyMatch(BidiText::isRightToLeft) ? "ar" : "en";
        }
    }
}
