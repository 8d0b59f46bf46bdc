package org.sanad.programmes.printing;

import java.util.List;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.projects.Project;
import org.sanad.programmes.sessions.Session;
import org.sanad.web.Texts;

/**
 * A session as a sheet names it.
 *
 * @param peers how many peer-support sessions the plan has
 * @param module its name; empty where none is chosen yet
 * @param people who belong to the session; empty on a poster
 */
public record SessionPaper(
        Project project,
        String cohort,
        String cohortCode,
        Session session,
        long peers,
        String module,
        String place,
        List<String> facilitators,
        List<Line> people) {

    /** Somebody of the cohort on the day. */
    public record Line(String code, String name) {}

    public String title(Texts texts) {
        return session.kind() == SessionKind.AWARENESS
                ? texts.text("programmes.kind.awareness")
                : texts.text("programmes.session.peer", session.number(), peers);
    }
}
