package org.sanad.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.sanad.demo.DemoSites.Place;
import org.sanad.demo.start.DemoStart;
import org.sanad.demo.trained.DemoTrained;
import org.sanad.directory.SiteId;
import org.sanad.monitoring.reconciliation.ImportPublishedFigures;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.counselling.TallyCounselling;
import org.sanad.web.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The year 2022: fourteen projects, everyone's marks, five counselling sessions, and the figures as published. */
@Component
@Profile("demo")
class ReportYear {

    private final Narration narration;
    private final DemoMarks marks;
    private final TallyCounselling tallyCounselling;
    private final Beside beside;
    private final Clock clock;

    /** What was approved, taught and printed in that year. */
    @Component
    @Profile("demo")
    record Beside(DemoStart start, DemoTrained trained, ImportPublishedFigures published) {}

    ReportYear(Narration narration, DemoMarks marks, TallyCounselling tallyCounselling, Beside beside, Clock clock) {
        this.beside = beside;
        this.clock = clock;
        this.narration = narration;
        this.marks = marks;
        this.tallyCounselling = tallyCounselling;
    }

    void tell(Map<Place, SiteId> sites) {
        beside.start.workshops(DemoSites.camps(sites), LocalDate.now(clock.withZone(Texts.ZONE)));
        var told = Programme2022.projects().stream()
                .flatMap(story -> narration.tell(story, sites, List.of()).stream())
                .toList();
        var present = new Attendees(told, 2022)
                .choose(SessionKind.AWARENESS, Programme2022.AWARENESS_SERVICES)
                .choose(SessionKind.PEER_SUPPORT, Programme2022.PEER_SUPPORT_SERVICES);
        told.forEach(cohort -> cohort.sessions().forEach(session -> marks.mark(cohort, session, present)));
        // nothing more is known of them, here or anywhere
        tallyCounselling.tally(told.getFirst().project(), YearMonth.of(2022, 6), Programme2022.COUNSELLING_SESSIONS);
        beside.trained.tell();
        beside.published.importYear2022();
    }
}
