package org.sanad.demo;

import java.util.List;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.users.FirstAdministrator;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the demo story once, into an empty Sanad, whole or not at all. */
@Component
@Profile("demo")
class DemoStory implements ApplicationRunner {

    private static final Scope MISSION = new Scope.Mission();

    /** The narrator holds the roles of those who do this work in a mission; no more. */
    private static final Actor NARRATOR = new Actor(
            null,
            "Demo story",
            List.of(
                    new Grant(Role.ADMINISTRATOR, MISSION),
                    new Grant(Role.PROGRAMME_MANAGER, MISSION),
                    new Grant(Role.MHPSS_SUPERVISOR, MISSION),
                    new Grant(Role.LIVELIHOOD_OFFICER, MISSION)),
            null);

    private final FirstAdministrator firstAdministrator;
    private final DemoAccounts accounts;
    private final DemoSites sites;
    private final ReportYear reportYear;
    private final CurrentYear currentYear;
    private final TransactionTemplate transaction;

    DemoStory(
            FirstAdministrator firstAdministrator,
            DemoAccounts accounts,
            DemoSites sites,
            ReportYear reportYear,
            CurrentYear currentYear,
            TransactionTemplate transaction) {
        this.firstAdministrator = firstAdministrator;
        this.accounts = accounts;
        this.sites = sites;
        this.reportYear = reportYear;
        this.currentYear = currentYear;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (firstAdministrator.isMissing()) {
            System.out.println("Telling the demo story, once ...");
            ActingAs.run(NARRATOR, () -> transaction.executeWithoutResult(status -> tell()));
        }
    }

    private void tell() {
        var facilitator = accounts.make();
        var places = sites.make();
        reportYear.tell(places);
        currentYear.tell(places, facilitator);
    }
}
