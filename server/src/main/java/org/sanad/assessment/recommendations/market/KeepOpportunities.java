package org.sanad.assessment.recommendations.market;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a market asks for, by those who decide on recommendations there. */
@Component
public class KeepOpportunities {

    private final Opportunities opportunities;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepOpportunities(Opportunities opportunities, Permit permit, Audit audit, Clock clock) {
        this.opportunities = opportunities;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Opportunity> all() {
        permit.requireAnywhere(Permission.DECIDE_RECOMMENDATIONS);
        return opportunities.all();
    }

    public boolean mayChange(Opportunity seen) {
        return permit.allows(Permission.DECIDE_RECOMMENDATIONS, Target.at(seen.area()));
    }

    /** What is known of a trade there already, and would be replaced. */
    @Transactional(readOnly = true)
    public Optional<Opportunity> standing(PCode area, Trade trade) {
        permit.require(Permission.DECIDE_RECOMMENDATIONS, Target.at(area));
        return opportunities.in(List.of(area)).stream()
                .filter(seen -> seen.trade() == trade)
                .findFirst();
    }

    @Transactional
    public Kept<UUID> put(Opportunity seen) {
        permit.require(Permission.DECIDE_RECOMMENDATIONS, Target.at(seen.area()));
        if (seen.seenOn().isAfter(LocalDate.now(clock.withZone(Texts.ZONE)))) {
            return new Kept.No<>(Map.of("seenOn", Problem.of("opportunity-day")));
        }
        var id = opportunities.put(
                seen, permit.reach(Permission.DECIDE_RECOMMENDATIONS).user());
        audit.recorded(
                "opportunity.noted",
                Subject.of("opportunity", id),
                Map.of("area", seen.area().value()));
        return new Kept.Yes<>(id);
    }

    @Transactional
    public void remove(UUID id) {
        permit.requireAnywhere(Permission.DECIDE_RECOMMENDATIONS);
        var seen = opportunities
                .find(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        permit.require(Permission.DECIDE_RECOMMENDATIONS, Target.at(seen.area()));
        opportunities.remove(id);
        audit.recorded(
                "opportunity.removed",
                Subject.of("opportunity", id),
                Map.of("area", seen.area().value()));
    }
}
