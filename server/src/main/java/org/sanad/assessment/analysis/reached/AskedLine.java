package org.sanad.assessment.analysis.reached;

import java.util.Map;
import java.util.OptionalLong;

/**
 * How many were asked of all, of a group or at a place.
 *
 * @param label words of the group or place by language tag; empty of all, and where it is not told
 * @param asked empty where it is not known or hidden
 * @param refused likewise
 * @param counted those whose answers the results count
 * @param hidden whether a small number would point at somebody
 */
public record AskedLine(
        AskedPart part,
        Map<String, String> label,
        OptionalLong asked,
        OptionalLong refused,
        long counted,
        boolean hidden) {

    /** Where nothing else is known. */
    public static AskedLine counted(long counted) {
        return new AskedLine(AskedPart.ALL, Map.of(), OptionalLong.empty(), OptionalLong.empty(), counted, false);
    }

    /** The group or place in a language, else in whichever its form has. */
    public String said(String language, String otherwise) {
        return label.getOrDefault(language, label.values().stream().findFirst().orElse(otherwise));
    }
}
