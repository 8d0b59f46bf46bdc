package org.sanad.forms.handover;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Grants;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.UserId;
import org.sanad.forms.FormTarget;
import org.sanad.shared.PCode;
import org.springframework.stereotype.Component;

/**
 * Under whose rights something is taken: somebody signed in acts with what they hold today; a phone may do there where
 * it collects what its taker needs, and nothing else; whoever came by a web link may do nothing.
 */
@Component
class PhoneRights {

    private final Grants grants;

    PhoneRights(Grants grants) {
        this.grants = grants;
    }

    Actor of(ArrivedRow sent, Set<Permission> needs) {
        if (sent.deviceId() != null) {
            return phone(Optional.ofNullable(sent.deviceName()).orElse(""), sent.target(), needs);
        }
        return Optional.ofNullable(sent.userId())
                .flatMap(user -> grants.actor(new UserId(user)))
                .orElse(Actor.NOBODY);
    }

    private static Actor phone(String name, FormTarget target, Set<Permission> needs) {
        var scope = scope(target);
        List<Grant> held = Arrays.stream(Role.values())
                .filter(role -> !role.onlyOwn() && needs.stream().anyMatch(role::may))
                .map(role -> new Grant(role, scope))
                .toList();
        return new Actor(null, name, held, needs);
    }

    private static Scope scope(FormTarget target) {
        if (target.project() != null) {
            return new Scope.OfProject(target.project());
        }
        return target.area() == null ? new Scope.Mission() : new Scope.InArea(new PCode(target.area()));
    }
}
