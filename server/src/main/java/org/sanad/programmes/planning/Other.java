package org.sanad.programmes.planning;

import java.time.LocalTime;
import java.util.UUID;
import org.sanad.web.Texts;

/**
 * A session that another one meets.
 *
 * @param near whether whoever looks may see its project; otherwise nothing of it is told but the hour
 */
public record Other(UUID session, UUID cohortId, String cohort, int number, LocalTime at, boolean near) {

    public String words(Texts texts) {
        if (!near) {
            return texts.text("planning.elsewhere", at);
        }
        var title = number == 0 ? texts.text("programmes.kind.awareness") : texts.text("programmes.peer", number);
        return texts.text("planning.other", cohort, title, at);
    }
}
