package org.sanad.access.users;

import java.util.List;
import org.sanad.web.StartupNotice;
import org.springframework.stereotype.Component;

/** Tells whoever started a new Sanad the code that makes the first administrator. */
@Component
class FirstAdministratorNotice implements StartupNotice {

    private final FirstAdministrator firstAdministrator;

    FirstAdministratorNotice(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
    }

    @Override
    public List<String> lines() {
        return firstAdministrator.isMissing()
                ? List.of(
                        "There is no user yet. Open the page above to make the first administrator.",
                        "It asks for this code: " + firstAdministrator.code())
                : List.of();
    }
}
