package org.sanad.forms.review.demands;

import java.util.Map;
import org.sanad.xlsform.Constraint;

/**
 * What a version of a form demands of an answer.
 *
 * @param rule as the form writes it
 * @param words in which the form refuses an answer, by its languages; empty where it has none
 */
public record Demand(String rule, Constraint constraint, Map<String, String> words) {

    Demand(String rule, Map<String, String> words) {
        this(rule, Constraint.of(rule), words);
    }
}
