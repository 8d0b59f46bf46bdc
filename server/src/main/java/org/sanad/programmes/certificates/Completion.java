package org.sanad.programmes.certificates;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.sessions.PlanLine;

/**
 * What somebody came to, out of what was held. Complete is: the plan lies behind, the awareness session was attended, and
 * at least half of the peer-support sessions that were held. A rule of Sanad's, named on the page, since the manual has
 * none.
 *
 * @param planBehind whether no session of the cohort is still to be held
 * @param modules those of the peer-support sessions attended
 */
public record Completion(
        boolean planBehind, boolean awareness, int peerCame, int peerHeld, List<ModuleNumber> modules) {

    static Completion of(List<PlanLine> plan, Set<UUID> came) {
        var held = plan.stream().filter(PlanLine::done).toList();
        var attended = held.stream().filter(line -> came.contains(line.id())).toList();
        return new Completion(
                !held.isEmpty() && plan.stream().allMatch(line -> line.done() || line.cancelled()),
                attended.stream().anyMatch(line -> line.kind() == SessionKind.AWARENESS),
                peers(attended),
                peers(held),
                attended.stream()
                        .flatMap(line -> line.chosenModule().stream())
                        .distinct()
                        .toList());
    }

    boolean cameAtAll() {
        return awareness || peerCame > 0;
    }

    boolean earned() {
        return planBehind && awareness && peerCame > 0 && 2 * peerCame >= peerHeld;
    }

    private static int peers(List<PlanLine> lines) {
        return (int) lines.stream()
                .filter(line -> line.kind() == SessionKind.PEER_SUPPORT)
                .count();
    }
}
