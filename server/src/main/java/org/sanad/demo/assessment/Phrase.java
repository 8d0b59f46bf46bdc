package org.sanad.demo.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.assessment.texts.OpenText;

/** What people of the demo say, and which code some words of it have. */
enum Phrase {
    STRONGER(Theme.RELIEF),
    TIRED_INSIDE(Theme.EXHAUSTION),
    LISTENED_TO(Theme.LISTENED),
    CALMER(Theme.RELIEF),
    LOST_HOPE(Theme.EXHAUSTION),
    SLEEPLESS(Theme.EXHAUSTION),
    WITHDRAWN(Theme.EXHAUSTION),
    ANGRY(Theme.ANGER),
    AFRAID(Theme.WORRY);

    private final Theme theme;

    Phrase(Theme theme) {
        this.theme = theme;
    }

    /** Empty for what nobody of the demo codes. */
    static Optional<Phrase> of(OpenText text) {
        return Stream.of(values())
                .filter(phrase -> phrase.in("ar").equals(text.words()))
                .findFirst();
    }

    Theme theme() {
        return theme;
    }

    /** @param language or {@code coded} for the words that have the code */
    String in(String language) {
        return Words.READ.of("phrase." + name()).shownIn(language);
    }
}
