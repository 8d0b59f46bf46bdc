package org.sanad.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sanad.demo.DemoSites.Place;
import org.sanad.demo.calendar.DemoCalendar;
import org.sanad.demo.care.DemoReferral;
import org.sanad.demo.forms.DemoForms;
import org.sanad.demo.held.DemoHeldRecords;
import org.sanad.demo.inclusion.DemoInclusion;
import org.sanad.demo.inclusion.ToldCohort;
import org.sanad.demo.paper.DemoPaper;
import org.sanad.demo.start.DemoStart;
import org.sanad.directory.SiteId;
import org.sanad.programmes.sessions.ChangePlan;
import org.sanad.web.Texts;
import org.sanad.workforce.StaffId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A project under way, so that the facilitator finds a session today, one that is overdue, and some to come. */
@Component
@Profile("demo")
class CurrentYear {

    /** What else happens beside the sessions. */
    @Component
    @Profile("demo")
    record Beside(
            TeamStory teamStory,
            DemoInclusion inclusion,
            DemoPaper paper,
            DemoStart start,
            DemoReferral referral,
            DemoHeldRecords heldRecords,
            DemoCalendar calendar) {}

    private final Narration narration;
    private final DemoMarks marks;
    private final ChangePlan changePlan;
    private final Beside beside;
    private final DemoForms forms;
    private final Clock clock;

    CurrentYear(
            Narration narration, DemoMarks marks, ChangePlan changePlan, Beside beside, DemoForms forms, Clock clock) {
        this.narration = narration;
        this.marks = marks;
        this.changePlan = changePlan;
        this.beside = beside;
        this.forms = forms;
        this.clock = clock;
    }

    void tell(Map<Place, SiteId> sites, StaffId facilitator) {
        forms.tell();
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        var story = ProjectStory.ila(
                "KRK-ILA-" + today.getYear() % 100,
                "Hawija ILA " + today.getYear(),
                Place.HAWIJA,
                5,
                CohortStory.of(today.minusDays(28), 11, 14),
                CohortStory.of(today.minusDays(17), 10, 10));
        var request = beside.start.requests(DemoSites.camps(sites), DemoSites.spot(sites, Place.HAWIJA), today);
        var told = narration.tell(story, sites, List.of(facilitator), Optional.of(request));
        var first = told.getFirst();
        var second = told.getLast();
        held(first, 2);
        held(second, 1);
        beside.paper.tell(
                first.project(),
                first.sessions().getFirst().id(),
                first.people().subList(0, 2));
        beside.heldRecords.tell(second.sessions().get(1).id(), second.people());
        // a plan skips Fridays; the facilitator's day must not be empty on one
        beside.referral.tell(
                first.sessions().getFirst().id(),
                first.people().getFirst(),
                first.people().get(3),
                today);
        beside.inclusion.tell(
                new ToldCohort(first.project(), first.cohort(), first.people(), Place.HAWIJA.area()), today);
        beside.start.begun(first.project(), first.cohort(), first.people(), today);
        changePlan.move(first.sessions().get(2).id(), today, LocalTime.of(10, 0));
        beside.calendar.tell(first.sessions().getLast(), second.sessions().getLast());
        beside.calendar.wishes(first.project(), first.people());
        beside.teamStory.tell(told, Objects.requireNonNull(sites.get(Place.HAWIJA)), facilitator, today);
    }

    private void held(Told cohort, int sessions) {
        var held = cohort.sessions().subList(0, sessions);
        var came = new Attendees(List.of(cohort), sessions);
        held.forEach(session -> came.chooseMost(session, cohort));
        held.forEach(session -> marks.meet(cohort, session, came));
    }
}
