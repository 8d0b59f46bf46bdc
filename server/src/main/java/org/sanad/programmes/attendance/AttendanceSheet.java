package org.sanad.programmes.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.registry.PersonId;

/**
 * What somebody saves of a session. People without an entry stay as they are.
 *
 * @param module the module now noted, and the one that stood on the page; alike when nobody touched it
 */
public record AttendanceSheet(SessionId session, ModuleNoted module, List<Attendance> marks) {

    /** The module as it stood on the page and as it stands in the form now. */
    public record ModuleNoted(Optional<ModuleNumber> shown, Optional<ModuleNumber> now) {

        public static final ModuleNoted UNTOUCHED = new ModuleNoted(Optional.empty(), Optional.empty());

        boolean changed() {
            return !shown.equals(now);
        }
    }

    public AttendanceSheet {
        marks = List.copyOf(marks);
    }

    /** First marks of a session, on a page where nothing stood yet. */
    public static AttendanceSheet first(SessionId session, Optional<ModuleNumber> module, Map<PersonId, Mark> marks) {
        return new AttendanceSheet(
                session,
                new ModuleNoted(Optional.empty(), module),
                marks.entrySet().stream()
                        .map(entry -> new Attendance(entry.getKey(), entry.getValue(), Optional.empty(), ""))
                        .toList());
    }
}
