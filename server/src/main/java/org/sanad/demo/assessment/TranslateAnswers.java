package org.sanad.demo.assessment;

import java.util.List;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.texts.OpenText;
import org.sanad.assessment.translation.TranslateTexts;
import org.sanad.assessment.translation.TranslationState;
import org.sanad.assessment.translation.Typed;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Translates what people said, so that some is checked, some done and the rest waits. */
@Component
@Profile("demo")
class TranslateAnswers {

    private final TranslateTexts translate;

    TranslateAnswers(TranslateTexts translate) {
        this.translate = translate;
    }

    void translate(RoundId round, List<OpenText> texts, int most, String to) {
        known(texts).stream().limit(most).forEach(text -> keep(round, text, to, TranslationState.DONE));
    }

    /** By somebody else than whoever translated. */
    void check(RoundId round, List<OpenText> texts) {
        known(texts).stream().limit(3).forEach(text -> keep(round, text, "en", TranslationState.CHECKED));
    }

    /** What may be quoted comes first: it is read in reports. */
    private static List<OpenText> known(List<OpenText> texts) {
        return texts.stream()
                .filter(text -> Phrase.of(text).isPresent() && text.mayBeQuoted())
                .toList();
    }

    private void keep(RoundId round, OpenText text, String to, TranslationState state) {
        var typed = new Typed("ar", to, Phrase.of(text).orElseThrow().in(to), state);
        if (translate.keep(round, text.submission(), text.path(), typed).isPresent()) {
            throw new IllegalStateException(typed.toString());
        }
    }
}
