package org.sanad.programmes.attendance;

import java.util.Optional;
import org.sanad.registry.PersonId;

/**
 * One person's mark as somebody gives it.
 *
 * @param shown the mark that stood on the page it is given on; empty when the person was open
 * @param why for a correction of a saved mark: the reason; empty otherwise
 */
public record Attendance(PersonId person, Mark mark, Optional<Mark> shown, String why) {

    /** Whether the one who saves left this person as the page showed them. */
    boolean untouched() {
        return shown.filter(mark::equals).isPresent();
    }
}
