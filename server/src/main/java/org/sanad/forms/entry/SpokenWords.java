package org.sanad.forms.entry;

import java.util.Map;
import org.sanad.web.Language;

/**
 * What the entry page says by itself, in one language: it follows the language of the form, whichever the reader's is.
 *
 * @param digits ten of them, from 0
 * @param words by their keys; {a} and {b} are filled in by the page
 */
public record SpokenWords(Language language, String digits, Map<String, String> words) {

    public SpokenWords {
        words = Map.copyOf(words);
    }
}
