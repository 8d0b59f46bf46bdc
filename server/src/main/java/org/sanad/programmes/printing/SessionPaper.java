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
 * @param people who belong to the session
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

    /** What one A4 sheet holds with room to sign on each line. */
    private static final int ON_ONE_SHEET = 27;

    private static final int TO_SPARE = 4;
    private static final int AT_MOST_HIGH = 18;
    private static final int AT_MOST_MIDDLE = 23;

    /** Somebody of the cohort on the day. */
    public record Line(String code, String name) {}

    /** A line for everybody and some for whoever comes besides, but no second sheet for empty lines alone. */
    public int lines() {
        var wished = people.size() + TO_SPARE;
        return people.size() < ON_ONE_SHEET ? Math.min(wished, ON_ONE_SHEET) : wished;
    }

    /** Style class of the lines: the fewer, the higher. */
    public String height() {
        if (lines() <= AT_MOST_HIGH) {
            return "lines-high";
        }
        return lines() <= AT_MOST_MIDDLE || lines() > ON_ONE_SHEET ? "lines-middle" : "lines-low";
    }

    public String title(Texts texts) {
        return session.kind() == SessionKind.AWARENESS
                ? texts.text("programmes.kind.awareness")
                : texts.text("programmes.session.peer", session.number(), peers);
    }
}
