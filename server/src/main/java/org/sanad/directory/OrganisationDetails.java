package org.sanad.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;

/** An organisation as somebody wrote it down. */
public record OrganisationDetails(String name, @Nullable String acronym) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_ACRONYM = 30;

    public OrganisationDetails {
        name = TypedText.of(name);
        acronym = TypedText.orNull(acronym);
    }

    /** What is wrong, by field. */
    Map<String, Problem> faults() {
        var faults = new LinkedHashMap<String, Problem>();
        if (name.isEmpty()) {
            faults.put("name", Problem.of("directory-name-missing"));
        }
        if (name.length() > LONGEST_NAME) {
            faults.put("name", Problem.of("directory-text-too-long", LONGEST_NAME));
        }
        if (acronym != null && acronym.length() > LONGEST_ACRONYM) {
            faults.put("acronym", Problem.of("directory-text-too-long", LONGEST_ACRONYM));
        }
        return faults;
    }
}
