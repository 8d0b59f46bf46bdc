package org.sanad.programmes.inclusion.places;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sanad.directory.Sites;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.cohorts.Cohort;
import org.sanad.programmes.cohorts.Cohorts;
import org.sanad.programmes.projects.Project;
import org.sanad.programmes.projects.Projects;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Finds the place where a cohort meets: its own, or that of its project. */
@Component
class MeetingPlaces {

    private final Cohorts cohorts;
    private final Projects projects;
    private final Sites sites;
    private final Sessions sessions;

    MeetingPlaces(Cohorts cohorts, Projects projects, Sites sites, Sessions sessions) {
        this.cohorts = cohorts;
        this.projects = projects;
        this.sites = sites;
        this.sessions = sessions;
    }

    MeetingPlace of(CohortId id) {
        var cohort = cohorts.find(id).orElseThrow();
        var site = cohort.site().orElseGet(() -> project(cohort).site());
        return new MeetingPlace(
                cohort, sites.find(site).orElseThrow(), cohort.site().isEmpty(), firstSession(id));
    }

    Optional<CohortId> cohortOf(SessionId session) {
        return sessions.find(session).map(Session::cohort);
    }

    private Project project(Cohort cohort) {
        return projects.find(cohort.project()).orElseThrow();
    }

    private Optional<LocalDate> firstSession(CohortId id) {
        return sessions.of(id).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .map(Session::day)
                .min(Comparator.naturalOrder());
    }
}
