package org.sanad.care.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.care.requests.AnswerRequests;
import org.sanad.care.requests.CounsellingRequest;
import org.sanad.care.requests.RequestState;
import org.sanad.registry.People;
import org.sanad.registry.PersonSummary;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a request over to a service that can do more, with the person's agreement, and follows what comes of it. */
@Component
public class ReferPerson {

    /** A referral with the person and the days of its steps. */
    public record Followed(
            Referral referral, Optional<PersonSummary> person, List<Map.Entry<ReferralState, LocalDate>> steps) {

        /** The project's code where there is no person any more. */
        public String name() {
            return person.map(PersonSummary::fullName).orElse(referral.projectCode());
        }
    }

    /** A request and where it was referred to so far. */
    public record ReferralsOfRequest(
            CounsellingRequest request, Optional<PersonSummary> person, List<Followed> referrals, LocalDate today) {

        /** Whether somebody may be asked now: the request is open, or those who were asked could not take it. */
        public boolean mayBeReferred() {
            return request.state().isOpen()
                    || request.state() == RequestState.REFERRED
                            && referrals.stream()
                                    .noneMatch(one -> one.referral().state().isOpen());
        }
    }

    private final AnswerRequests requests;
    private final Referrals referrals;
    private final People people;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    ReferPerson(AnswerRequests requests, Referrals referrals, People people, Permit permit, Audit audit, Clock clock) {
        this.requests = requests;
        this.referrals = referrals;
        this.people = people;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every referral the counsellor reaches, those without an answer first. */
    @Transactional
    List<Followed> all() {
        permit.requireAnywhere(Permission.SEE_COUNSELLING_REQUESTS);
        var reached = referrals.within(permit.reach(Permission.SEE_COUNSELLING_REQUESTS));
        audit.recorded("referrals.read", Subject.of("referral", "list"), Map.of("shown", reached.size()));
        return followed(reached);
    }

    @Transactional
    ReferralsOfRequest of(UUID request) {
        var opened = requests.opened(request);
        audit.recorded("referrals.read", Subject.of("counselling-request", request));
        return shown(opened);
    }

    /**
     * Sends a referral; the request counts as referred from now on.
     *
     * @throws Refused while another referral of the request is open, or when the request was closed
     */
    @Transactional
    public UUID refer(UUID request, NewReferral referral) {
        var opened = requests.opened(request);
        if (!shown(opened).mayBeReferred()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("referral-open"));
        }
        if (opened.state().isOpen()) {
            requests.step(request, RequestState.REFERRED, Optional.empty());
        }
        var id = referrals.add(request, referral, today(), now());
        audit.recorded(
                "referral.sent",
                Subject.of("counselling-request", request),
                Map.of("level", referral.level().name()));
        return id;
    }

    /** Notes what the receiver answered, or that somebody was met. */
    @Transactional
    public void step(UUID request, UUID referral, ReferralState to, LocalDate day) {
        requests.opened(request);
        var known = referrals.of(request).stream()
                .filter(one -> one.id().equals(referral))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted")));
        if (!known.state().next().contains(to)) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("referral-step"));
        }
        if (day.isBefore(known.sentOn()) || day.isAfter(today())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("referral-day"));
        }
        referrals.step(referral, to, day, now());
        audit.recorded("referral.stepped", Subject.of("counselling-request", request), Map.of("state", to.name()));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    private ReferralsOfRequest shown(CounsellingRequest request) {
        return new ReferralsOfRequest(
                request,
                Optional.ofNullable(people.summaries(List.of(request.person())).get(request.person())),
                followed(referrals.of(request.id())),
                today());
    }

    private List<Followed> followed(List<Referral> some) {
        var names =
                people.summaries(some.stream().map(Referral::person).distinct().toList());
        return some.stream()
                .map(one -> new Followed(one, Optional.ofNullable(names.get(one.person())), referrals.steps(one.id())))
                .toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
