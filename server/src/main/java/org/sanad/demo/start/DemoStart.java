package org.sanad.demo.start;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells why the story's projects began. */
@Component
@Profile("demo")
public class DemoStart {

    private final DemoWorkshopTypes workshopTypes;
    private final DemoRequests requests;

    DemoStart(DemoWorkshopTypes workshopTypes, DemoRequests requests) {
        this.workshopTypes = workshopTypes;
        this.requests = requests;
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
}
