package org.sanad.assessment.quotes;

import java.util.List;
import java.util.Map;
import org.sanad.assessment.texts.OpenText;

/**
 * Says of a text whom it is from. Group and place are named together only where at least {@value #FEWEST} interviews of
 * the method share them; else the place is left out, then the group, so that nobody can tell whose words they are.
 *
 * @param counts interviews by {@link #key}
 * @param groups words of groups by name
 * @param places words of places by name
 */
record SafeAttributions(Map<String, Long> counts, Map<String, String> groups, Map<String, String> places) {

    static final int FEWEST = 5;

    /** Keys an interview counts under: group and place, group alone, place alone. */
    static List<String> keys(String group, String place) {
        return List.of(key(group, place), key(group, "*"), key("*", place));
    }

    Attribution of(OpenText text) {
        var group = groups.getOrDefault(text.group(), "");
        var place = places.getOrDefault(text.place(), "");
        var method = text.questionnaire().method();
        if (!group.isEmpty() && !place.isEmpty() && isSafe(text.group(), text.place())) {
            return new Attribution(method, group, place);
        }
        if (!group.isEmpty() && isSafe(text.group(), "*")) {
            return new Attribution(method, group, "");
        }
        return !place.isEmpty() && isSafe("*", text.place())
                ? new Attribution(method, "", place)
                : new Attribution(method, "", "");
    }

    private boolean isSafe(String group, String place) {
        return counts.getOrDefault(key(group, place), 0L) >= FEWEST;
    }

    private static String key(String group, String place) {
        return group + " " + place;
    }
}
