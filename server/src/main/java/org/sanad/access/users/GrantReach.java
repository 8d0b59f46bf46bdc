package org.sanad.access.users;

import java.util.Map;
import org.sanad.access.Grant;
import org.sanad.access.Scope;
import org.sanad.access.Target;

/** How far a role that is given or taken reaches, as the permit asks for it and as the audit notes it. */
final class GrantReach {

    private GrantReach() {}

    /** Who gives a role must manage users there; a project belongs to those who manage the whole mission. */
    static Target target(Scope scope) {
        return switch (scope) {
            case Scope.Mission() -> Target.mission();
            case Scope.InArea(var area) -> Target.at(area);
            case Scope.OfProject(var project) -> Target.mission();
        };
    }

    static Map<String, String> described(Grant grant) {
        var scope = switch (grant.scope()) {
            case Scope.Mission() -> "mission";
            case Scope.InArea(var area) -> area.value();
            case Scope.OfProject(var project) -> project.toString();
        };
        return Map.of("role", grant.role().name(), "scope", scope);
    }
}
