package org.sanad.programmes.workshops;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sanad.programmes.evidence.Evidence;
import org.sanad.programmes.evidence.EvidenceKind;

/**
 * A proposal with what stands behind it.
 *
 * @param nearby evidence of the governorate that could be used too; empty for who may not add any
 * @param deciders who may decide here, by name
 */
public record ProposalView(
        Proposal proposal,
        List<Evidence> evidence,
        List<Evidence> nearby,
        List<String> deciders,
        LocalDate today,
        boolean mayDecide) {

    public boolean meets(Condition condition) {
        return met(proposal.details(), evidence).contains(condition);
    }

    static Set<Condition> met(ProposalDetails details, List<Evidence> evidence) {
        var met = EnumSet.noneOf(Condition.class);
        if (evidence.stream().anyMatch(one -> one.details().kind() == EvidenceKind.COMMUNITY_CONSULTATION)) {
            met.add(Condition.CONSULTATION);
        }
        if (!details.immediateBenefit().isEmpty()) {
            met.add(Condition.IMMEDIATE_BENEFIT);
        }
        if (!details.useOnReturn().isEmpty()) {
            met.add(Condition.USE_ON_RETURN);
        }
        if (details.divisionAbsent()) {
            met.add(Condition.DIVISION_ABSENT);
        }
        return met;
    }
}
