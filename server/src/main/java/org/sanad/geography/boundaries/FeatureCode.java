package org.sanad.geography.boundaries;

import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds the p-code of an area: files have one for each level above it as well, and call them in many ways. */
final class FeatureCode {

    /** "pcode", "ADM2_PCODE", "admin2Pcode", "adm2_p_code". */
    private static final Pattern NAME = Pattern.compile("(?i)(?:adm(?:in)?_?([0-4])_?)?p_?code");

    private FeatureCode() {}

    /** That of the deepest level named; the feature's own id where no property holds one. */
    static String of(JsonNode feature) {
        var found = feature.path("id").asString("");
        var deepest = -2;
        for (var property : feature.path("properties").properties()) {
            var name = NAME.matcher(property.getKey());
            var code = property.getValue().asString("").strip();
            if (name.matches() && !code.isEmpty()) {
                var level = name.group(1) == null ? Integer.MAX_VALUE : Integer.parseInt(name.group(1));
                if (level > deepest) {
                    deepest = level;
                    found = code;
                }
            }
        }
        return found.strip().toUpperCase(Locale.ROOT);
    }
}
