package org.sanad.demo.assessment;

import java.util.TreeMap;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.agreement.CodeDecision;
import org.sanad.assessment.agreement.ResolveDisagreements;
import org.sanad.assessment.quotes.ChooseQuotes;
import org.sanad.assessment.texts.ChooseOpenQuestions;
import org.sanad.assessment.texts.ReadTexts;
import org.sanad.demo.assessment.CodeAnswers.Coder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads what people said: translated in part, coded by one or by two who disagree twice, and quoted. */
@Component
@Profile("demo")
class ReadOpenAnswers {

    private static final int ALONE = 10;
    private static final int TRANSLATED = 12;
    private static final int QUOTED = 2;

    /** What is read, and where. */
    @Component
    @Profile("demo")
    record Texts(ChooseOpenQuestions questions, ReadTexts read) {}

    /** What comes of coding. */
    @Component
    @Profile("demo")
    record Codes(ResolveDisagreements disagreements, ChooseQuotes quotes) {}

    private final Texts texts;
    private final CodeAnswers codeAnswers;
    private final TranslateAnswers translateAnswers;
    private final Codes codes;

    ReadOpenAnswers(Texts texts, CodeAnswers codeAnswers, TranslateAnswers translateAnswers, Codes codes) {
        this.texts = texts;
        this.codeAnswers = codeAnswers;
        this.translateAnswers = translateAnswers;
        this.codes = codes;
    }

    /** Those that hold opinions; what work it is and what is hard in it was ticked as well. */
    void choose(RoundId round, UUID questionnaire) {
        var chosen = texts.questions().questionnaire(round, questionnaire);
        texts.questions()
                .choose(
                        chosen,
                        texts.questions().standing(chosen).stream()
                                .filter(path -> path.endsWith("_why") || path.endsWith("_how"))
                                .toList());
    }

    void tell(RoundId round, Assessment2020 assessment, Team team) {
        var days = assessment.reading();
        team.officer(days, () -> {
            codeAnswers.writeCodebook(round);
            codeAnswers.drawDoubles(round);
            codeAnswers.code(round, Coder.OFFICER, ALONE);
            translateAnswers.translate(round, texts.read().of(round), TRANSLATED, "en");
            translateAnswers.translate(round, texts.read().of(round), TRANSLATED, "ckb");
        });
        team.supervisor(days.plusDays(1), () -> {
            codeAnswers.code(round, Coder.SUPERVISOR, 0);
            translateAnswers.check(round, texts.read().of(round));
        });
        team.officer(days.plusDays(2), () -> {
            decideOne(round);
            choose(round);
        });
    }

    /** The other disagreement waits. */
    private void decideOne(RoundId round) {
        codes.disagreements().of(round).disagreements().stream().findFirst().ifPresent(one -> {
            var decision = new CodeDecision(
                    one.text().submission(),
                    one.text().path(),
                    one.code().id(),
                    true,
                    "The words speak of it, though not in the first place.");
            codes.disagreements().decide(round, decision).ifPresent(problem -> {
                throw new IllegalStateException(problem.toString());
            });
        });
    }

    /** Whole answers that are translated, no words twice. */
    private void choose(RoundId round) {
        var quotes = new TreeMap<String, UUID>();
        codes.quotes().of(round, "en").stream()
                .filter(quote -> quote.translation().isPresent())
                .filter(quote -> quote.words().equals(quote.text().words()))
                .forEach(quote -> quotes.putIfAbsent(quote.words(), quote.span()));
        quotes.values().stream().limit(QUOTED).forEach(span -> codes.quotes().choose(round, span, true));
    }
}
