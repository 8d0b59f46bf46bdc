package org.sanad.programmes.printing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.cohorts.Cohort;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.cohorts.Member;
import org.sanad.programmes.cohorts.Memberships;
import org.sanad.programmes.modules.Modules;
import org.sanad.programmes.printing.SessionPaper.Line;
import org.sanad.programmes.projects.KeepProject;
import org.sanad.programmes.projects.ProjectSites;
import org.sanad.programmes.sessions.PlanLine;
import org.sanad.programmes.sessions.PlanLines;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.sanad.workforce.StaffMember;
import org.sanad.workforce.StaffMembers;
import org.springframework.stereotype.Component;

/** Gathers what papers say of a session from those who keep it. */
@Component
class DescribeSession {

    /** Where the parts are kept. */
    @Component
    record Sources(
            KeepProject projects,
            KeepCohort cohorts,
            Memberships memberships,
            Sessions sessions,
            PlanLines planLines,
            Names names) {}

    /** Names of places, staff and modules. */
    @Component
    record Names(ProjectSites sites, StaffMembers staff, Modules modules) {}

    private final Sources from;

    DescribeSession(Sources from) {
        this.from = from;
    }

    Session session(SessionId id) {
        return from.sessions
                .find(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    SessionPaper describe(SessionId id, Texts texts) {
        var session = session(id);
        var cohort = from.cohorts.cohort(session.cohort());
        var project = from.projects.project(cohort.project());
        return new SessionPaper(
                project,
                cohort.name(),
                cohort.code(),
                session,
                peers(from.planLines.of(cohort.id())),
                module(session, texts),
                place(cohort, texts),
                facilitators(cohort),
                people(session, texts));
    }

    static long peers(List<PlanLine> plan) {
        return plan.stream()
                .filter(line -> line.number() > 0 && !line.cancelled())
                .count();
    }

    private String module(Session session, Texts texts) {
        return session.module()
                .map(number -> from.names.modules.names().name(number, texts.language()))
                .orElse("");
    }

    private String place(Cohort cohort, Texts texts) {
        return cohort.site()
                .map(site ->
                        from.names.sites.name(site, Locale.of(texts.language().tag())))
                .orElse("");
    }

    private List<String> facilitators(Cohort cohort) {
        return cohort.facilitators().stream()
                .map(from.names.staff::find)
                .flatMap(Optional::stream)
                .map(StaffMember::fullName)
                .sorted()
                .toList();
    }

    private List<Line> people(Session session, Texts texts) {
        Comparator<Line> byName = texts.by(Line::name);
        return from.memberships.of(session.cohort()).stream()
                .filter(member -> belongs(member, session))
                .map(member -> new Line(member.code(), member.fullName()))
                .distinct()
                .sorted(byName)
                .toList();
    }

    private static boolean belongs(Member member, Session session) {
        var left = member.leftOn();
        return !member.joinedOn().isAfter(session.day()) && (left == null || !left.isBefore(session.day()));
    }
}
