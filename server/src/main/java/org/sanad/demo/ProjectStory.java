package org.sanad.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.demo.DemoSites.Place;
import org.sanad.programmes.Delivery;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;

/** A project of the story with its cohorts and how many peer-support sessions each has. */
record ProjectStory(
        String code,
        String name,
        ProjectType type,
        Place place,
        Optional<WorkshopKind> workshop,
        int peerSessions,
        List<CohortStory> cohorts) {

    static ProjectStory ila(String code, String name, Place place, int peerSessions, CohortStory... cohorts) {
        return new ProjectStory(code, name, ProjectType.ILA, place, Optional.empty(), peerSessions, List.of(cohorts));
    }

    static ProjectStory publicWorks(String code, String name, Place place, int peerSessions, CohortStory... cohorts) {
        return new ProjectStory(code, name, ProjectType.EPW, place, Optional.empty(), peerSessions, List.of(cohorts));
    }

    static ProjectStory workshop(
            String code, String name, Place place, WorkshopKind kind, int weeks, List<CohortStory> cohorts) {
        return new ProjectStory(code, name, ProjectType.WORKSHOP, place, Optional.of(kind), weeks, cohorts);
    }

    Delivery delivery() {
        return type == ProjectType.WORKSHOP ? Delivery.MHPSS_ALONE : Delivery.WITH_LIVELIHOODS;
    }

    LocalDate startsOn() {
        return cohorts.stream()
                .map(CohortStory::start)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Long enough for the last cohort's last session. */
    LocalDate endsOn() {
        var last = cohorts.stream()
                .map(CohortStory::start)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return last.plusDays((long) peerSessions * type.cadenceDays() + 7);
    }
}
