package org.sanad.programmes.leaflets;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.catalogue.Material;
import org.sanad.programmes.catalogue.Materials;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the leaflets handed out at a session. All of a handout is kept or none of it; two who count different leaflets
 * are merged, and the same handout twice changes nothing.
 */
@Component
public class HandOutLeaflets {

    private final Handouts handouts;
    private final Materials materials;
    private final Sessions sessions;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final Clock clock;

    HandOutLeaflets(
            Handouts handouts,
            Materials materials,
            Sessions sessions,
            ProgrammePermit permit,
            Audit audit,
            Clock clock) {
        this.handouts = handouts;
        this.materials = materials;
        this.sessions = sessions;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers what is wrong; empty where all is kept. */
    @Transactional
    public Optional<Problem> handOut(Handout handout) {
        permit.require(Permission.RECORD_ATTENDANCE, handout.session());
        var session = sessions.locked(handout.session())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var now = handouts.of(session.id());
        var changes = changes(handout, now);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var refused = switch (session.state()) {
            case CLOSED -> Optional.of(Problem.of("session-closed"));
            case CANCELLED -> Optional.of(Problem.of("session-cancelled"));
            case PLANNED, HELD -> refusal(changes, handout, now);
        };
        if (refused.isEmpty()) {
            keep(session.id(), changes);
        }
        return refused;
    }

    /** What differs both from what stands and from what the page showed. */
    private static Map<Stack, Integer> changes(Handout handout, Map<Stack, Integer> now) {
        var changes = new HashMap<Stack, Integer>();
        handout.copies().forEach((stack, copies) -> {
            int standing = now.getOrDefault(stack, 0);
            boolean untouched = copies.equals(handout.seen().get(stack));
            if (copies != standing && !untouched) {
                changes.put(stack, copies);
            }
        });
        return changes;
    }

    private Optional<Problem> refusal(Map<Stack, Integer> changes, Handout handout, Map<Stack, Integer> now) {
        var leaflets = materials.all().stream()
                .filter(material -> material.kind() == Material.Kind.LEAFLET)
                .map(Material::id)
                .collect(Collectors.toSet());
        for (var change : changes.entrySet()) {
            int standing = now.getOrDefault(change.getKey(), 0);
            var problem = refusal(
                    change, handout, standing, leaflets.contains(change.getKey().leaflet()));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> refusal(
            Map.Entry<Stack, Integer> change, Handout handout, int standing, boolean known) {
        if (!known) {
            return Optional.of(Problem.of("leaflet-not-known"));
        }
        if (change.getValue() < 0 || change.getValue() > Handout.MOST_COPIES) {
            return Optional.of(Problem.of("copies-not-a-count", Handout.MOST_COPIES));
        }
        return handout.seen().getOrDefault(change.getKey(), standing) == standing
                ? Optional.empty()
                : Optional.of(Problem.of("leaflets-counted-by-another", standing));
    }

    private void keep(SessionId session, Map<Stack, Integer> changes) {
        var at = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
        changes.forEach((stack, copies) -> {
            if (copies == 0) {
                handouts.remove(session, stack);
            } else {
                handouts.set(session, stack, copies, at);
            }
        });
        audit.recorded("leaflets.handed-out", Subject.of("session", session), Map.of("changed", changes.size()));
    }
}
