package org.sanad.care.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.registry.PersonId;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a request for counselling to the counsellors. Whoever passes it on learns only that it was passed on, also when
 * the person had asked before.
 */
@Component
public class PassOnRequest {

    private final CounsellingRequests requests;
    private final PassedOnDays days;
    private final CurrentActor currentActor;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    PassOnRequest(
            CounsellingRequests requests,
            PassedOnDays days,
            CurrentActor currentActor,
            Permit permit,
            Audit audit,
            Clock clock) {
        this.requests = requests;
        this.days = days;
        this.currentActor = currentActor;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Twice the same person is one request, as long as the first is open. */
    @Transactional
    public void passOn(PersonId person, Origin origin) {
        permit.require(Permission.PASS_ON_REQUESTS, Target.project(origin.project(), origin.area()));
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        Optional.ofNullable(currentActor.actor().user()).ifPresent(by -> days.add(by, today));
        requests.add(person, origin, today).ifPresent(id -> {
            var now = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
            requests.step(id, RequestState.ASKED, Optional.empty(), now);
            // neither the person nor the session: the log is read by people who must not learn who asked
            audit.recorded("counselling-request.passed-on", Subject.of("counselling-request", id), Map.of());
        });
    }
}
