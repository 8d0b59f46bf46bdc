package org.sanad.forms.odata;

import org.jspecify.annotations.Nullable;
import org.sanad.forms.odata.question.SkipToken;
import org.sanad.forms.rows.AnswerLine.About;

/**
 * A row as it lies in the database.
 *
 * @param answers an object by path
 * @param orderedBy what rows are ordered by, as text
 * @param inside rows of repeats: repeat, number, parent, answers; null where there are none or nobody asked
 */
record EntityRow(About about, int number, int parent, byte[] answers, String orderedBy, byte @Nullable [] inside) {

    SkipToken token(long left) {
        return new SkipToken(about.id(), number, left, orderedBy);
    }
}
