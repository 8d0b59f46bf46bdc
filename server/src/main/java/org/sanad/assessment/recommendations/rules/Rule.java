package org.sanad.assessment.recommendations.rules;

import java.util.List;
import org.sanad.assessment.recommendations.Item;
import org.sanad.assessment.recommendations.Outcome;
import org.sanad.assessment.recommendations.Profile;
import org.sanad.assessment.recommendations.Strength;

/**
 * A rule: what people of a profile named often enough is recommended for them.
 *
 * @param variable the question, as the questionnaire names it; empty where the rule stands always
 * @param groupVariable with {@code groupValue}, those whose answers count; both empty for all
 * @param atLeast of a hundred interviews, or of a hundred focus groups
 * @param smallestBase with fewer interviews or focus groups behind a result, nothing is drafted from it
 * @param most so many of the most often named
 * @param always items beside those that were named
 */
public record Rule(
        String code,
        Profile profile,
        Outcome outcome,
        String variable,
        String groupVariable,
        String groupValue,
        int atLeast,
        int smallestBase,
        int most,
        List<Item> always,
        Strength strength,
        boolean inForce) {}
