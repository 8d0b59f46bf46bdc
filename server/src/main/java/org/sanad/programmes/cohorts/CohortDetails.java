package org.sanad.programmes.cohorts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.directory.SiteId;
import org.sanad.programmes.Composition;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;
import org.sanad.workforce.StaffId;

/**
 * A cohort as somebody wrote it down.
 *
 * @param site where it meets; empty when the place was not recorded, and then it is counted so
 */
public record CohortDetails(
        String code, String name, Optional<SiteId> site, Composition composition, List<StaffId> facilitators) {

    static final int LONGEST_NAME = 120;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

    public CohortDetails {
        code = TypedText.of(code).toUpperCase(Locale.ROOT);
        name = TypedText.of(name);
        facilitators = List.copyOf(facilitators);
    }

    Map<String, Problem> faults() {
        var faults = new LinkedHashMap<String, Problem>();
        if (!CODE.matcher(code).matches()) {
            faults.put("code", Problem.of("project-code"));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.put("name", Problem.of("programmes-name", LONGEST_NAME));
        }
        return faults;
    }
}
