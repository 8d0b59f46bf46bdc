package org.sanad.programmes.printing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.geography.Places;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.cohorts.Cohort;
import org.sanad.programmes.printing.PosterPaper.Coming;
import org.sanad.programmes.projects.Project;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A poster of a project's coming sessions: place, day, hour, module and whom to ask. */
@Component
class PrintPoster {

    /** What fits on one sheet in letters that are read from two metres. */
    private static final int MOST = 8;

    private static final int LONGEST_CONTACT = 120;

    private final DescribeSession.Sources from;
    private final Places places;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final Clock clock;

    PrintPoster(DescribeSession.Sources from, Places places, ProgrammePermit permit, Audit audit, Clock clock) {
        this.from = from;
        this.places = places;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Paper poster(ProjectId id, String contact, Texts texts) {
        permit.require(Permission.SEE_PROJECTS, id);
        var project = from.projects().project(id);
        var sessions = from.projects().cohorts(id, language(texts)).stream()
                .map(line -> from.cohorts().cohort(new CohortId(line.id())))
                .flatMap(cohort -> coming(cohort, project, texts))
                .sorted(Comparator.comparing(Coming::day).thenComparing(Coming::time))
                .limit(MOST)
                .toList();
        audit.recorded("poster.printed", Subject.of("project", id), Map.of("sessions", sessions.size()));
        var asked = contact.substring(0, Math.min(contact.length(), LONGEST_CONTACT));
        var area = places.fullName(project.area(), language(texts));
        var poster = new PosterPaper(project, area, sessions, asked);
        return new Paper("printing-poster", texts, Map.of("poster", poster), "poster-" + project.code());
    }

    private Stream<Coming> coming(Cohort cohort, Project project, Texts texts) {
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        var plan = from.planLines().of(cohort.id());
        var peers = DescribeSession.peers(plan);
        var place = from.names().sites().name(cohort.site().orElse(project.site()), language(texts));
        var modules = from.names().modules().names();
        return plan.stream()
                .filter(line -> line.state() == SessionState.PLANNED)
                .filter(line -> !line.onDay().isBefore(today))
                .map(line -> new Coming(
                        cohort.name(),
                        cohort.composition(),
                        line.kind(),
                        line.number(),
                        peers,
                        line.onDay(),
                        line.atTime(),
                        place,
                        line.chosenModule()
                                .map(number -> modules.name(number, texts.language()))
                                .orElse("")));
    }

    private static Locale language(Texts texts) {
        return Locale.of(texts.language().tag());
    }
}
