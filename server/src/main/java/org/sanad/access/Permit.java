package org.sanad.access;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Answers whether the one who acts may do something somewhere. Use cases call {@link #require} in their first line;
 * queries over many records take {@link #reach} and filter by it.
 */
@Component
public class Permit {

    private final CurrentActor currentActor;
    private final Areas areas;

    Permit(CurrentActor currentActor, Areas areas) {
        this.currentActor = currentActor;
        this.areas = areas;
    }

    /**
     * Lets through only who may.
     *
     * @throws Refused otherwise, and for an area or project out of reach
     */
    public void require(Permission permission, Target target) {
        if (!allows(permission, target)) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
        }
    }

    /** Lets through whoever has the permission in any scope: for lists that {@link #reach} then narrows. */
    public void requireAnywhere(Permission permission) {
        if (!allowsAnywhere(permission)) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
        }
    }

    public boolean allows(Permission permission, Target target) {
        return grants(permission).stream().anyMatch(grant -> covers(grant.scope(), target));
    }

    public boolean allowsAnywhere(Permission permission) {
        return !grants(permission).isEmpty();
    }

    /**
     * Whether the permission, at this target, reaches only what is assigned to the actor. The caller then checks the
     * assignment (a facilitator's own cohorts).
     */
    public boolean onlyOwn(Permission permission, Target target) {
        return grants(permission).stream()
                .filter(grant -> covers(grant.scope(), target))
                .allMatch(grant -> grant.role().onlyOwn());
    }

    public Reach reach(Permission permission) {
        var user = currentActor.actor().user();
        return new Reach(user == null ? Reach.NOBODY : user.value(), grants(permission));
    }

    /** The audience that figures are shown to: the most trusted among the roles that let the actor see them. */
    public Audience audience() {
        return grants(Permission.SEE_FIGURES).stream()
                .map(grant -> grant.role().audience())
                .min(Comparator.naturalOrder())
                .orElse(Audience.PUBLIC);
    }

    private List<Grant> grants(Permission permission) {
        return currentActor.actor().grantsFor(permission);
    }

    private boolean covers(Scope scope, Target target) {
        return switch (scope) {
            case Scope.Mission() -> true;
            case Scope.InArea(var area) ->
                switch (target) {
                    case Target.WholeMission() -> false;
                    case Target.At(var place) -> lies(area, place);
                    case Target.Project(var project, var place) -> lies(area, place);
                };
            case Scope.OfProject(var own) ->
                target instanceof Target.Project(var project, var place) && Objects.equals(own, project);
        };
    }

    private boolean lies(PCode outer, PCode inner) {
        return outer.equals(inner) || areas.contains(outer, inner);
    }
}
