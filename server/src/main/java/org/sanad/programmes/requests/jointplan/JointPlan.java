package org.sanad.programmes.requests.jointplan;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.programmes.ProjectType;

/**
 * What both teams want to do together, and when each agreed.
 *
 * @param words empty while there is none
 */
public record JointPlan(String words, Optional<LocalDate> livelihoods, Optional<LocalDate> mhpss) {

    public static final int LONGEST = 2000;

    /** A workshop runs where there is no livelihoods team: there the MHPSS team agrees alone (RU-18). */
    public boolean isAgreedFor(ProjectType type) {
        return mhpss.isPresent() && (type == ProjectType.WORKSHOP || livelihoods.isPresent());
    }

    public Optional<LocalDate> agreedBy(Team team) {
        return switch (team) {
            case LIVELIHOODS -> livelihoods;
            case MHPSS -> mhpss;
        };
    }
}
