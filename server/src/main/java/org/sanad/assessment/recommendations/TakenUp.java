package org.sanad.assessment.recommendations;

import java.util.Locale;
import java.util.UUID;

/**
 * What somebody began with a recommendation.
 *
 * @param path of its page; empty where it is closed to the reader
 */
public record TakenUp(UUID recommendation, String title, Stage stage, String path) {

    /** How far it has come. */
    public enum Stage {
        ASKED,
        BEGUN,
        DECLINED;

        public String messageKey() {
            return "recommendations.taken-up." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it stands in the way of asking once more. */
    public boolean isGoingOn() {
        return stage != Stage.DECLINED;
    }
}
