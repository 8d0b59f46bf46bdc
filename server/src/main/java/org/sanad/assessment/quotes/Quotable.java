package org.sanad.assessment.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.agreement.HeldCodes;
import org.sanad.assessment.codebook.Codebooks;
import org.sanad.assessment.coding.Spans;
import org.sanad.assessment.coding.TextKey;
import org.sanad.assessment.interviews.Interviews;
import org.sanad.assessment.interviews.Wording;
import org.sanad.assessment.texts.OpenText;
import org.sanad.assessment.texts.ReadTexts;
import org.sanad.assessment.translation.Translation;
import org.sanad.assessment.translation.TranslationState;
import org.sanad.assessment.translation.Translations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what may be quoted: words whose code holds, that still stand where they stood, of whoever agreed to be quoted. */
@Component
public class Quotable {

    /** What was coded. */
    @Component
    record Coded(HeldCodes held, Codebooks codebooks, Spans spans, ChosenQuotes chosen) {}

    private final Coded coded;
    private final ReadTexts readTexts;
    private final Interviews interviews;
    private final Translations translations;

    Quotable(Coded coded, ReadTexts readTexts, Interviews interviews, Translations translations) {
        this.coded = coded;
        this.readTexts = readTexts;
        this.interviews = interviews;
        this.translations = translations;
    }

    /** Those chosen for reports, for who writes one. Consent that was taken back since, or words that were corrected, drop out by themselves. */
    @Transactional(readOnly = true)
    public List<Quote> chosen(RoundId round, String language) {
        return of(round, language, readTexts.quotable(round), readTexts.published(round)).stream()
                .filter(Quote::isChosen)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Quote> of(RoundId round, String language) {
        var texts = readTexts.of(round).stream().filter(OpenText::mayBeQuoted).toList();
        return of(round, language, texts, readTexts.readable(round));
    }

    private List<Quote> of(RoundId round, String language, List<OpenText> quotable, List<Questionnaire> asked) {
        var codebook = coded.codebooks().of(round);
        var held = coded.held().of(round);
        var chosen = coded.chosen().of(round);
        var translated = translated(round, language);
        var attributions = attributions(asked, language);
        Map<TextKey, OpenText> texts = quotable.stream().collect(Collectors.toMap(TextKey::of, Function.identity()));
        return SameWords.once(coded.spans().of(round).stream()
                .filter(span -> held.getOrDefault(span.key(), Set.of()).contains(span.codeId()))
                .flatMap(span -> Optional.ofNullable(texts.get(span.key()))
                        .filter(span::stands)
                        .flatMap(text -> codebook.find(span.codeId())
                                .map(code -> new SameWords.Coded(
                                        span,
                                        new Quote(
                                                span.id(),
                                                text,
                                                code,
                                                text.between(span.begins(), span.ends()),
                                                Optional.ofNullable(translated.get(span.key()))
                                                        .filter(done -> done.isOf(text.hash()))
                                                        .map(Translation::words),
                                                attribution(attributions, text),
                                                chosen.contains(span.id())))))
                        .stream())
                .toList());
    }

    private static Attribution attribution(Map<UUID, SafeAttributions> attributions, OpenText text) {
        return Optional.ofNullable(attributions.get(text.questionnaire().id()))
                .map(safe -> safe.of(text))
                .orElseGet(() -> new Attribution(text.questionnaire().method(), "", ""));
    }

    private Map<TextKey, Translation> translated(RoundId round, String language) {
        return translations.of(round, language).stream()
                .filter(done -> done.state() != TranslationState.DRAFT)
                .collect(Collectors.toMap(done -> new TextKey(done.submissionId(), done.path()), Function.identity()));
    }

    private Map<UUID, SafeAttributions> attributions(List<Questionnaire> asked, String language) {
        return asked.stream()
                .collect(Collectors.toMap(Questionnaire::id, questionnaire -> attributions(questionnaire, language)));
    }

    private SafeAttributions attributions(Questionnaire questionnaire, String language) {
        var counts = new HashMap<String, Long>();
        interviews
                .consented(questionnaire)
                .forEach(interview -> SafeAttributions.keys(
                                interview.answer(questionnaire.path(Purpose.GROUP)),
                                interview.answer(questionnaire.path(Purpose.PLACE)))
                        .forEach(key -> counts.merge(key, 1L, Long::sum)));
        var words = readTexts.words(questionnaire, language);
        return new SafeAttributions(
                counts, said(questionnaire, Purpose.GROUP, words), said(questionnaire, Purpose.PLACE, words));
    }

    private static Map<String, String> said(Questionnaire questionnaire, Purpose purpose, Wording words) {
        return words.column(questionnaire.path(purpose)).map(words::choices).orElse(Map.of());
    }
}
