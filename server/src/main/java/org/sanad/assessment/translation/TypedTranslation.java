package org.sanad.assessment.translation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.TypedFields;

/** A translation as its form sends it. */
record TypedTranslation(
        @Nullable String from,
        @Nullable String to,
        @Nullable String words,
        @Nullable String state) {

    Typed typed() {
        return new Typed(
                text(from),
                text(to),
                text(words),
                TypedFields.choice(TranslationState.class, state).orElse(TranslationState.DRAFT));
    }

    private static String text(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("").strip();
    }
}
