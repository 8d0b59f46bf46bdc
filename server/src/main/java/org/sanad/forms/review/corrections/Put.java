package org.sanad.forms.review.corrections;

import org.jspecify.annotations.Nullable;

/** An answer that is put in place of another, as JSON; null stands for no answer. See {@link Correction}. */
record Put(
        @Nullable String said,
        String turn,
        int turns,
        @Nullable String before,
        @Nullable String after,
        String reason) {}
