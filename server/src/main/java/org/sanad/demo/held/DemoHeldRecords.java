package org.sanad.demo.held;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.UserId;
import org.sanad.access.users.KeepUsers;
import org.sanad.access.users.NewUser;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.offline.ReceiveRecords;
import org.sanad.programmes.offline.ReceiveRecords.Batch;
import org.sanad.registry.PersonId;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A facilitator who left: two marks from their phone, whose clock is slow, arrive too late and wait for a supervisor. */
@Component
@Profile("demo")
public class DemoHeldRecords {

    private static final Duration CLOCK_BEHIND = Duration.ofHours(3);
    private static final Duration AGO = Duration.ofDays(2);

    private final KeepUsers keepUsers;
    private final ReceiveRecords receiveRecords;
    private final MessageCatalogue catalogue;
    private final Clock clock;

    DemoHeldRecords(KeepUsers keepUsers, ReceiveRecords receiveRecords, MessageCatalogue catalogue, Clock clock) {
        this.keepUsers = keepUsers;
        this.receiveRecords = receiveRecords;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public void tell(SessionId session, List<PersonId> people) {
        var name = "Facilitator until last month";
        var user = keepUsers.add(
                new NewUser("former-facilitator", name, UUID.randomUUID().toString(), false));
        var phoneNow = clock.instant().minus(CLOCK_BEHIND);
        var batch = new Batch(
                phoneNow.toString(),
                List.of(
                        mark(user, session, people.get(0), "PRESENT", phoneNow),
                        mark(user, session, people.get(1), "ABSENT:TRANSPORT", phoneNow)));
        var texts = new Texts(catalogue, Language.ENGLISH, Digits.LATIN);
        ActingAs.run(new Actor(user, name, List.of(), null), () -> receiveRecords.receive(batch, texts));
    }

    private static Map<String, @Nullable Object> mark(
            UserId user, SessionId session, PersonId person, String mark, Instant phoneNow) {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "kind", "mark",
                "session", session.toString(),
                "user", user.value().toString(),
                "madeAt", phoneNow.minus(AGO).toString(),
                "replaces", List.of(),
                "fields", Map.of("person", person.toString(), "mark", mark, "seen", "", "why", ""));
    }
}
