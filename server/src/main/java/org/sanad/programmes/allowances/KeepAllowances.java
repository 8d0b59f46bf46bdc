package org.sanad.programmes.allowances;

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
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what transport costs at a place and decides how people are helped to come. An allowance lies between nothing and
 * the recorded average (RU-22), so that it neither draws people in nor keeps them out; where that does not do, transport is
 * organised (RU-23).
 */
@Component
public class KeepAllowances {

    private final Transports transports;
    private final Places places;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepAllowances(Transports transports, Places places, Permit permit, Audit audit, Clock clock) {
        this.transports = transports;
        this.places = places;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever sees projects may know what is paid where. */
    @Transactional(readOnly = true)
    public LocalTransport at(PCode area) {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        if (places.find(area).isEmpty()) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-place"));
        }
        return transport(area);
    }

    @Transactional(readOnly = true)
    public List<LocalTransport> all() {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        return transports.areas().stream().map(this::transport).toList();
    }

    @Transactional
    public Kept<UUID> record(PCode area, CostDetails cost) {
        requireSetting(area);
        if (cost.asOf().isAfter(today())) {
            return new Kept.No<>(Map.of("asOf", Problem.of("cost-day")));
        }
        var id = transports.add(area, cost, user(), clock.instant());
        recorded("transport.cost-recorded", area, Map.of("average", cost.amount(), "asOf", cost.asOf() + ""));
        return new Kept.Yes<>(id);
    }

    @Transactional
    public Kept<UUID> decide(PCode area, SupportDetails decision) {
        requireSetting(area);
        var average = decision.allowance().flatMap(paid -> transport(area).averageOn(decision.from()));
        var fault = decision.allowance().flatMap(paid -> fault(paid, average));
        if (fault.isPresent()) {
            return new Kept.No<>(Map.of("allowance", fault.get()));
        }
        var id = transports.add(area, decision, average, user(), clock.instant());
        recorded(
                "transport.decided",
                area,
                Map.of("way", decision.way().name(), "from", decision.from().toString()));
        return new Kept.Yes<>(id);
    }

    /** Before anything of a form is read: who may not set learns nothing of what was wrong with it. */
    void requireSetting(PCode area) {
        permit.require(Permission.SET_ALLOWANCES, Target.at(area));
    }

    private static Optional<Problem> fault(int paid, Optional<AverageCost> average) {
        if (average.isEmpty()) {
            return Optional.of(Problem.of("allowance-without-average"));
        }
        return average.filter(cost -> paid < 0 || paid > cost.amount())
                .map(cost -> Problem.of("allowance-above-average", paid, cost.amount()));
    }

    private LocalTransport transport(PCode area) {
        return new LocalTransport(
                area,
                today(),
                transports.costs(area),
                transports.decisions(area),
                permit.allows(Permission.SET_ALLOWANCES, Target.at(area)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    private UUID user() {
        return permit.reach(Permission.SET_ALLOWANCES).user();
    }

    private void recorded(String action, PCode area, Map<String, ?> detail) {
        audit.recorded(action, Subject.of("area", area.value()), detail);
    }
}
