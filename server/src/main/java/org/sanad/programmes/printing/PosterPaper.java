package org.sanad.programmes.printing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sanad.programmes.Composition;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.projects.Project;
import org.sanad.web.Texts;

/**
 * The coming sessions of a project, for a wall. Names nobody.
 *
 * @param contact whom to ask, as typed by who prints; kept nowhere
 */
public record PosterPaper(Project project, String area, List<Coming> sessions, String contact) {

    /**
     * A session to come.
     *
     * @param module its name; empty where none is chosen yet
     */
    public record Coming(
            String cohort,
            Composition composition,
            SessionKind kind,
            int number,
            long peers,
            LocalDate day,
            LocalTime time,
            String place,
            String module) {

        public String title(Texts texts) {
            return kind == SessionKind.AWARENESS
                    ? texts.text("programmes.kind.awareness")
                    : texts.text("programmes.session.peer", number, peers);
        }

        public boolean choosesItself() {
            return kind == SessionKind.PEER_SUPPORT && module.isEmpty();
        }
    }
}
