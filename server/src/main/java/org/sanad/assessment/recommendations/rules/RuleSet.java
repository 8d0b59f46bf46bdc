package org.sanad.assessment.recommendations.rules;

import java.util.List;

/** One version of all rules. */
public record RuleSet(int number, List<Rule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }
}
