package org.sanad.assessment.analysis.reached;

import java.util.Map;

/**
 * How many were asked of one group at one place.
 *
 * @param group words of it by language tag; empty where it is not told
 * @param place likewise
 * @param asked all of them
 * @param refused those of them who did not agree to be asked
 */
public record Contact(Map<String, String> group, Map<String, String> place, long asked, long refused) {

    Contact and(Contact other) {
        return new Contact(group, place, asked + other.asked, refused + other.refused);
    }
}
