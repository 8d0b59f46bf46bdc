package org.sanad.programmes.cohorts;

import java.util.List;
import org.sanad.programmes.CohortId;
import org.springframework.stereotype.Component;

/** A cohort's people for other sub-features. Whoever asks has checked the permission for what the people are shown in. */
@Component
public class CohortMembers {

    private final Cohorts cohorts;
    private final Memberships memberships;

    CohortMembers(Cohorts cohorts, Memberships memberships) {
        this.cohorts = cohorts;
        this.memberships = memberships;
    }

    public Cohort cohort(CohortId id) {
        return cohorts.find(id).orElseThrow();
    }

    /** Current and former members. */
    public List<Member> of(CohortId id) {
        return memberships.of(id);
    }
}
