package org.sanad.forms.submissions;

import java.util.Map;

/**
 * The answers of one turn of a repeat, or of the form itself.
 *
 * @param repeat path of the repeat; empty for the form itself
 * @param number its place among all rows of the repeat in its submission, from 1; 0 for the form itself
 * @param parent number of the row in the repeat around it
 * @param answers by path: a {@link java.math.BigDecimal} for numbers, a list of names for selects of many, else text;
 *     whatever was not answered is not there
 */
public record AnswerRow(String repeat, int number, int parent, Map<String, Object> answers) {

    public boolean isForm() {
        return repeat.isEmpty();
    }
}
