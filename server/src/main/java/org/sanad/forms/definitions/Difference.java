package org.sanad.forms.definitions;

import org.sanad.xlsform.Field;

/**
 * Something in which a version differs from the one before.
 *
 * @param field as it is now or, where it is gone, as it was
 * @param answers how many answers stand in that field already
 */
public record Difference(Kind kind, Field field, long answers) {

    /** In what they differ. */
    public enum Kind {
        ADDED,
        /** Its answers stay, and stand in exports under the version they were given to. */
        REMOVED,
        /** Old and new answers cannot be counted together without a look. */
        KIND_CHANGED,
        CHOICES_REMOVED,
        CHOICES_ADDED,
        WORDS_CHANGED;

        public String messageKey() {
            return "forms.difference."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Whether answers given before may read differently now. */
        public boolean touchesAnswers() {
            return this == REMOVED || this == KIND_CHANGED || this == CHOICES_REMOVED;
        }
    }
}
