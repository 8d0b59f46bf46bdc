package org.sanad.workforce;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.sanad.directory.OrganisationId;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;

/** A member of staff as somebody wrote them down. */
public record StaffDetails(
        String fullName,
        String roleTitle,
        @Nullable OrganisationId organisation,
        @Nullable UserId user) {

    static final int LONGEST = 120;

    public StaffDetails {
        fullName = TypedText.of(fullName);
        roleTitle = TypedText.of(roleTitle);
    }

    /** What is wrong, by field, as far as can be said without looking elsewhere. */
    Map<String, Problem> faults() {
        var faults = new LinkedHashMap<String, Problem>();
        check(faults, "fullName", fullName, "staff-name-missing");
        check(faults, "roleTitle", roleTitle, "staff-role-missing");
        return faults;
    }

    private static void check(Map<String, Problem> faults, String field, String text, String missing) {
        if (text.isEmpty()) {
            faults.put(field, Problem.of(missing));
        }
        if (text.length() > LONGEST) {
            faults.put(field, Problem.of("staff-text-too-long", LONGEST));
        }
    }
}
