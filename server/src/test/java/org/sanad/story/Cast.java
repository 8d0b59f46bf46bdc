package org.sanad.story;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.UserId;
import org.sanad.access.users.KeepUsers;
import org.sanad.access.users.NewUser;
import org.sanad.shared.PCode;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The people of the stories: makes a user of a role in a scope and signs them in at a browser of their own. */
@Component
@Lazy
public class Cast {

    /** Somebody of a story. */
    public record Person(UserId id, String username, Visitor browser) {}

    public static final String PASSWORD = "lean-on-a-friend";
    public static final Scope MISSION = new Scope.Mission();
    public static final Scope KIRKUK = new Scope.InArea(new PCode("IQG13"));
    public static final Scope NINEWA = new Scope.InArea(new PCode("IQG15"));

    /** Sanad itself, when a story needs something done beforehand. */
    public static final Actor STAGE = new Actor(
            null,
            "stage",
            List.of(
                    new Grant(Role.ADMINISTRATOR, MISSION),
                    new Grant(Role.PROGRAMME_MANAGER, MISSION),
                    new Grant(Role.MHPSS_SUPERVISOR, MISSION),
                    new Grant(Role.LIVELIHOOD_OFFICER, MISSION),
                    new Grant(Role.ME_OFFICER, MISSION)),
            null);

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final KeepUsers keepUsers;
    private final int port;

    Cast(KeepUsers keepUsers, @LocalServerPort int port) {
        this.keepUsers = keepUsers;
        this.port = port;
    }

    /** A user who holds a role somewhere, signed in. */
    public Person signedIn(Role role, Scope scope) {
        var person = user(role, scope);
        person.browser().signIn(person.username(), PASSWORD);
        return person;
    }

    /** A user who holds a role somewhere, at a browser, not signed in yet. */
    public Person user(Role role, Scope scope) {
        var username = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "."
                + COUNTER.incrementAndGet() + "." + UUID.randomUUID().toString().substring(0, 4);
        var made = new UserId[1];
        ActingAs.run(STAGE, () -> {
            made[0] = keepUsers.add(new NewUser(username, "The " + role.messageKey(), PASSWORD, false));
            keepUsers.give(made[0], new Grant(role, scope));
        });
        return new Person(made[0], username, new Visitor(port));
    }

    public Visitor stranger() {
        return new Visitor(port);
    }
}
