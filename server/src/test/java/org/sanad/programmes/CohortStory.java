package org.sanad.programmes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sanad.access.ActingAs;
import org.sanad.access.UserId;
import org.sanad.directory.KeepSite;
import org.sanad.directory.SiteDetails;
import org.sanad.directory.SiteId;
import org.sanad.directory.SiteKind;
import org.sanad.files.Upload;
import org.sanad.programmes.attendance.AttendanceSheet;
import org.sanad.programmes.attendance.Mark;
import org.sanad.programmes.attendance.RecordAttendance;
import org.sanad.programmes.cohorts.CohortDetails;
import org.sanad.programmes.cohorts.EnrolParticipants;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.evidence.EvidenceDetails;
import org.sanad.programmes.evidence.EvidenceKind;
import org.sanad.programmes.evidence.Justified;
import org.sanad.programmes.evidence.KeepEvidence;
import org.sanad.programmes.projects.KeepProject;
import org.sanad.programmes.projects.ProjectDetails;
import org.sanad.programmes.sessions.PlanRequest;
import org.sanad.programmes.sessions.PlanSessions;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.programmes.workshops.DecideWorkshop;
import org.sanad.programmes.workshops.ProposalDetails;
import org.sanad.programmes.workshops.ProposeWorkshop;
import org.sanad.programmes.workshops.Verdict;
import org.sanad.registry.ConsentGiven;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.RegisterPerson;
import org.sanad.registry.Sex;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.workforce.KeepStaff;
import org.sanad.workforce.StaffDetails;
import org.sanad.workforce.StaffId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says in a few words what a story begins with: a cohort somewhere, its people, its plan, its facilitators. */
@Component
@Lazy
public class CohortStory {

    /** Long enough past for a whole plan to lie behind. */
    public static final LocalDate START = LocalDate.of(2026, 3, 1);

    public static final LocalTime TEN = LocalTime.of(10, 0);
    public static final String KIRKUK = "IQG13Q04";
    public static final String FALLUJA = "IQG01Q01";

    /** Every use case a story may call. */
    @Component
    @Lazy
    public record UseCases(
            KeepSite keepSite,
            KeepStaff keepStaff,
            RegisterPerson registerPerson,
            KeepProject keepProject,
            KeepCohort keepCohort,
            EnrolParticipants enrol,
            PlanSessions planSessions,
            RecordAttendance recordAttendance,
            ProposeWorkshop proposeWorkshop,
            DecideWorkshop decideWorkshop,
            KeepEvidence keepEvidence,
            Sessions sessions) {}

    /** A cohort with its people and its plan. */
    public record Told(ProjectId project, CohortId cohort, List<PersonId> members, List<Session> plan) {

        public SessionId awareness() {
            return plan.getFirst().id();
        }

        public PersonId member(int number) {
            return members.get(number - 1);
        }
    }

    private final UseCases does;

    CohortStory(UseCases does) {
        this.does = does;
    }

    public Draft aCohort() {
        return new Draft();
    }

    public PersonId aPerson(Sex sex) {
        var told = NewPerson.named("Person " + code(), new PCode(KIRKUK), START)
                .sex(sex)
                .consents(List.of(ConsentGiven.to(ConsentPurpose.REGISTRATION, "ar", START)));
        return staged(() -> ((RegisterPerson.Outcome.Registered) does.registerPerson.register(told.asTold())).id());
    }

    public void joins(CohortId cohort, PersonId person) {
        staged(() -> does.enrol.enrol(cohort, person, START));
    }

    /** The first marks of a session, all alike. */
    public void allCame(Told told, SessionId session) {
        Map<PersonId, Mark> marks = new LinkedHashMap<>();
        told.members().forEach(member -> marks.put(member, Mark.CAME));
        staged(() -> does.recordAttendance
                .record(AttendanceSheet.first(session, Optional.empty(), marks))
                .orRefuse());
    }

    public static <T> T staged(Callable<T> work) {
        var answer = new ArrayList<T>();
        ActingAs.run(Cast.STAGE, () -> {
            try {
                answer.add(work.call());
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
        return answer.getFirst();
    }

    public static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 12).toUpperCase(java.util.Locale.ROOT);
    }

    /** A cohort being described. */
    public final class Draft {
        private Optional<ProjectId> existing = Optional.empty();

        private String area = KIRKUK;
        private ProjectType type = ProjectType.ILA;
        private Composition composition = Composition.MIXED;
        private int size = 3;
        private int peerSessions = 3;
        private LocalDate start = START;
        private final List<StaffId> facilitators = new ArrayList<>();

        public Draft in(String pcode) {
            area = pcode;
            return this;
        }

        public Draft of(ProjectType projectType) {
            type = projectType;
            return this;
        }

        public Draft forWomen() {
            composition = Composition.WOMEN;
            return this;
        }

        public Draft withMembers(int count) {
            size = count;
            return this;
        }

        public Draft withPeerSessions(int count) {
            peerSessions = count;
            return this;
        }

        public Draft startingOn(LocalDate day) {
            start = day;
            return this;
        }

        public Draft facilitatedBy(UserId... users) {
            for (var user : users) {
                facilitators.add(staged(() -> does.keepStaff
                        .add(new StaffDetails("Staff " + code(), "Facilitator", null, user))
                        .orRefuse()));
            }
            return this;
        }

        /** Another cohort of the same project. */
        public Draft beside(Told other) {
            existing = Optional.of(other.project());
            return this;
        }

        public Told told() {
            var project = existing.orElseGet(this::project);
            var cohort = staged(() -> does.keepCohort
                    .create(project, new CohortDetails(code(), "Group", Optional.empty(), composition, facilitators))
                    .orRefuse());
            var members = new ArrayList<PersonId>();
            for (int i = 0; i < size; i++) {
                members.add(aPerson(Sex.FEMALE));
            }
            staged(() -> does.enrol.enrolAll(cohort, members, start));
            staged(() -> does.planSessions.plan(cohort, request()).orRefuse());
            return new Told(project, cohort, members, does.sessions.of(cohort));
        }

        private PlanRequest request() {
            return type == ProjectType.WORKSHOP
                    ? new PlanRequest(start, TEN, peerSessions, 7, OptionalInt.of(4))
                    : PlanRequest.everyFortnight(start, TEN, peerSessions);
        }

        private ProjectId project() {
            SiteId site = staged(() -> does.keepSite
                    .add(new SiteDetails(code(), "Site", null, null, SiteKind.CENTRE, new PCode(area), null))
                    .orRefuse());
            var isWorkshop = type == ProjectType.WORKSHOP;
            if (isWorkshop) {
                approve(site, new PCode(area));
            }
            var craft = isWorkshop ? Optional.of(WorkshopKind.BAKERY) : Optional.<WorkshopKind>empty();
            var by = isWorkshop ? Delivery.MHPSS_ALONE : Delivery.WITH_LIVELIHOODS;
            return staged(() -> does.keepProject
                    .create(new ProjectDetails(code(), "Project", type, by, site, start, start.plusDays(60), craft))
                    .orRefuse());
        }

        private void approve(SiteId site, PCode place) {
            var proposed = new ProposalDetails(
                    site,
                    WorkshopKind.BAKERY,
                    "",
                    "Bread for the camp",
                    "Bakeries hire",
                    true,
                    false,
                    Optional.empty());
            var asked = new EvidenceDetails(
                    EvidenceKind.COMMUNITY_CONSULTATION, start.minusDays(30), "Camp", "Bread is short", "Field team");
            staged(() -> {
                var type = does.proposeWorkshop.propose(proposed).orRefuse();
                does.keepEvidence
                        .record(Justified.workshop(type, place), asked, Upload.NONE)
                        .orRefuse();
                return does.decideWorkshop
                        .decide(type, new Verdict(true, true, start.minusDays(20), ""))
                        .orRefuse();
            });
        }
    }
}
