package org.sanad.programmes.requests;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.directory.SiteId;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;

/**
 * A request as somebody asks it.
 *
 * @param title the livelihood project, as its team calls it
 * @param startsOn empty while not known
 * @param expected participants; empty while not known
 * @param contact who answers questions, and how they are reached; empty while not known
 */
public record RequestDetails(
        SiteId site,
        Origin origin,
        ProjectType type,
        Optional<WorkshopKind> craft,
        String title,
        Optional<LocalDate> startsOn,
        Optional<Integer> expected,
        String why,
        String contact) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_WHY = 1000;
    static final int LONGEST_CONTACT = 200;
    static final int MOST_EXPECTED = 5000;
}
