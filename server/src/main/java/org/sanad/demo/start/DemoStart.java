package org.sanad.demo.start;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectId;
import org.sanad.registry.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells why the story's projects began. */
@Component
@Profile("demo")
public class DemoStart {

    private final DemoWorkshopTypes workshopTypes;
    private final DemoRequests requests;
    private final DemoSelection selection;
    private final DemoProjects projects;

    DemoStart(DemoWorkshopTypes workshopTypes, DemoRequests requests, DemoSelection selection, DemoProjects projects) {
        this.workshopTypes = workshopTypes;
        this.requests = requests;
        this.selection = selection;
        this.projects = projects;
    }

    /** Before the workshops of 2022, and what is planned beyond them. */
    public void workshops(Camps camps, LocalDate today) {
        workshopTypes.tell(camps, today);
    }

    /** Requests in every state; the answer is the one the current year's project begins with. */
    public UUID requests(Camps camps, Camps.Spot hawija, LocalDate today) {
        requests.tell(camps, hawija, today);
        return requests.ready(hawija, today);
    }

    /** Who was selected for the current year's project, where it leads people on, what it is told for. */
    public void begun(ProjectId project, CohortId cohort, List<PersonId> people, LocalDate today) {
        selection.tell(cohort, people);
        projects.tell(project, today);
    }
}
