package org.sanad.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names those who may do something somewhere, so that a page can say whom to turn to. */
@Component
public class WhoMay {

    private final Grants grants;
    private final Areas areas;

    WhoMay(Grants grants, Areas areas) {
        this.grants = grants;
        this.areas = areas;
    }

    /** Full names of users who may still sign in. */
    public List<String> names(Permission permission, Target target) {
        return holders(permission, target).map(Actor::name).distinct().toList();
    }

    /** The same users by their ids. */
    public Map<UserId, String> users(Permission permission, Target target) {
        return byUser(holders(permission, target));
    }

    /** Users who may do it in any scope. */
    public Map<UserId, String> usersAnywhere(Permission permission) {
        return byUser(grants.holders(rolesThatMay(permission)).stream());
    }

    private static Map<UserId, String> byUser(Stream<Actor> actors) {
        var users = new LinkedHashMap<UserId, String>();
        actors.forEach(actor -> Optional.ofNullable(actor.user()).ifPresent(user -> users.put(user, actor.name())));
        return users;
    }

    private Stream<Actor> holders(Permission permission, Target target) {
        return grants.holders(rolesThatMay(permission)).stream()
                .filter(actor -> new Permit(() -> actor, areas).allows(permission, target));
    }

    private static List<Role> rolesThatMay(Permission permission) {
        return Arrays.stream(Role.values()).filter(role -> role.may(permission)).toList();
    }
}
