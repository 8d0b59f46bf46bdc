package org.sanad.registry.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.registry.PersonChanged;
import org.sanad.registry.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What use cases on a person's record end with: who did what, when, in the record's history and in the audit log. */
@Component
public class PersonTrail {

    private static final ZoneId MISSION = ZoneId.of("Asia/Baghdad");

    private final Happenings happenings;
    private final Audit audit;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonTrail(
            Happenings happenings,
            Audit audit,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.happenings = happenings;
        this.audit = audit;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Something was done to the record.
     *
     * @param about fields, purposes or codes of records; never what stood in a field
     */
    public void did(PersonId person, Happening.Kind kind, List<String> about) {
        happenings.add(
                person, new Happening(kind, about, now(), currentActor.actor().name()), user());
        var action = "person." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.recorded(action, subject(person), about.isEmpty() ? Map.of() : Map.of("about", String.join(", ", about)));
    }

    /** The record, or an especially guarded part of it, was shown to somebody. */
    public void read(PersonId person, String action) {
        audit.recorded(action, subject(person));
    }

    /** Something happened that no record stands for: somebody searched, or would not be registered. */
    public void happened(String action, String area) {
        audit.recorded(action, Subject.of("area", area));
    }

    /** Says that the person is counted otherwise from now on. */
    public void countsOtherwise(PersonId person) {
        events.publishEvent(new PersonChanged(person));
    }

    /** The user who acts, as tables keep it; null for a token and for Sanad itself. */
    public @Nullable UUID user() {
        UserId user = currentActor.actor().user();
        return user == null ? null : user.value();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Today where the mission is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(MISSION));
    }

    private static Subject subject(PersonId person) {
        return Subject.of("person", person);
    }
}
