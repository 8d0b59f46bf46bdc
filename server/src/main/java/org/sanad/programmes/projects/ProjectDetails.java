package org.sanad.programmes.projects;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.directory.SiteId;
import org.sanad.programmes.Delivery;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;

/**
 * A project as somebody wrote it down.
 *
 * @param site where it runs; its area decides who reaches the project
 * @param workshop the craft, for a workshop and nothing else
 */
public record ProjectDetails(
        String code,
        String name,
        ProjectType type,
        Delivery delivery,
        SiteId site,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<WorkshopKind> workshop) {

    static final int LONGEST_NAME = 120;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

    ProjectDetails cleaned() {
        return new ProjectDetails(
                TypedText.of(code).toUpperCase(Locale.ROOT),
                TypedText.of(name),
                type,
                delivery,
                site,
                startsOn,
                endsOn,
                workshop);
    }

    /** What is wrong, by field, as far as can be said without looking elsewhere. */
    Map<String, Problem> faults() {
        var faults = faultsOfWords(code, name);
        if (endsOn.isBefore(startsOn)) {
            faults.put("endsOn", Problem.of("project-ends-before-start"));
        }
        if ((type == ProjectType.WORKSHOP) != workshop.isPresent()) {
            faults.put("workshop", Problem.of("workshop-kind"));
        }
        return faults;
    }

    /** What is wrong with the two that are typed freely, said also while other fields are still open. */
    static Map<String, Problem> faultsOfWords(String code, String name) {
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
