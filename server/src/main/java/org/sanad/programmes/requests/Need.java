package org.sanad.programmes.requests;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.evidence.Evidence;

/** What a request needs: all but the joint plan before it is accepted, the plan before it begins. */
public enum Need {
    START,
    PARTICIPANTS,
    CONTACT,
    EVIDENCE,
    APPROVED_CRAFT,
    JOINT_PLAN;

    public String messageKey() {
        return "requests.need." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isForAccepting() {
        return this != JOINT_PLAN;
    }

    /** Those this request has at all: a livelihoods team's own word needs no evidence, and no craft is approved for it. */
    static Set<Need> of(RequestDetails details) {
        var needs = EnumSet.allOf(Need.class);
        if (details.origin().rests().isEmpty()) {
            needs.remove(EVIDENCE);
        }
        if (details.type() != ProjectType.WORKSHOP) {
            needs.remove(APPROVED_CRAFT);
        }
        return needs;
    }

    static Set<Need> missing(Request request, List<Evidence> evidence, boolean craftApproved) {
        var details = request.details();
        var missing = EnumSet.copyOf(of(details));
        missing.removeIf(need -> switch (need) {
            case START -> details.startsOn().isPresent();
            case PARTICIPANTS -> details.expected().isPresent();
            case CONTACT -> !details.contact().isEmpty();
            case EVIDENCE ->
                evidence.stream()
                        .anyMatch(one -> details.origin()
                                .rests()
                                .filter(one.details().kind()::equals)
                                .isPresent());
            case APPROVED_CRAFT -> craftApproved;
            case JOINT_PLAN -> request.plan().isAgreedFor(details.type());
        });
        return missing;
    }
}
