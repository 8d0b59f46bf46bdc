package org.sanad.forms.review.submission;

import org.jspecify.annotations.Nullable;

/** What a version says otherwise than the one before it. @param before as JSON; null where it was not answered */
record AnswerChange(
        int version,
        String repeat,
        int number,
        String path,
        @Nullable String before,
        @Nullable String after) {}
