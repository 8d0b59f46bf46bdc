package org.sanad.care.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.registry.People;
import org.sanad.registry.PersonSummary;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What counsellors do with requests: read them, book, hold, close, hand over. Every reading is written down. */
@Component
public class AnswerRequests {

    /** A request with the person, under the record that now stands for them. */
    public record Asked(CounsellingRequest request, PersonSummary person) {}

    private final CounsellingRequests requests;
    private final People people;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    AnswerRequests(CounsellingRequests requests, People people, Permit permit, Audit audit, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** All requests the counsellor reaches, open ones first. */
    @Transactional
    public List<Asked> read() {
        permit.requireAnywhere(Permission.SEE_COUNSELLING_REQUESTS);
        var reached = requests.within(permit.reach(Permission.SEE_COUNSELLING_REQUESTS));
        var names = people.summaries(
                reached.stream().map(CounsellingRequest::person).distinct().toList());
        audit.recorded(
                "counselling-requests.read",
                Subject.of("counselling-request", "list"),
                Map.of("shown", reached.size()));
        return reached.stream()
                .flatMap(request -> Optional.ofNullable(names.get(request.person())).stream()
                        .map(person -> new Asked(request, person)))
                .toList();
    }

    /** Before anything of a form is read: who may not answer learns nothing of what was wrong with it. */
    void requireAnswering() {
        permit.requireAnywhere(Permission.SEE_COUNSELLING_REQUESTS);
    }

    /** What may be done next with a request on its own, in order: a referral has a page of its own. */
    public static List<RequestState> steps(CounsellingRequest request) {
        return request.state().next().stream()
                .filter(step -> step != RequestState.REFERRED)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /**
     * The request, held until the transaction ends.
     *
     * @throws Refused for an id of nothing and for one out of reach alike
     */
    @Transactional
    public CounsellingRequest opened(UUID id) {
        permit.requireAnywhere(Permission.SEE_COUNSELLING_REQUESTS);
        return requests.locked(id)
                .filter(request -> permit.allows(
                        Permission.SEE_COUNSELLING_REQUESTS,
                        Target.project(request.projectId(), new PCode(request.area()))))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted")));
    }

    /**
     * Takes a request a step on.
     *
     * @param day for a booking: the day agreed on
     */
    @Transactional
    public void step(UUID id, RequestState to, Optional<LocalDate> day) {
        var request = opened(id);
        if (!request.state().next().contains(to)) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("request-step"));
        }
        if (to == RequestState.BOOKED && day.filter(this::isFromToday).isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("request-booking-day"));
        }
        var booked = to == RequestState.BOOKED ? day : Optional.<LocalDate>empty();
        requests.step(id, to, booked, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
        audit.recorded(
                "counselling-request.stepped", Subject.of("counselling-request", id), Map.of("state", to.name()));
    }

    private boolean isFromToday(LocalDate day) {
        return !day.isBefore(LocalDate.now(clock.withZone(Texts.ZONE)));
    }
}
