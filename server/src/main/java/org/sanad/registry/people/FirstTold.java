package org.sanad.registry.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonId;
import org.sanad.registry.consents.Consents;
import org.sanad.registry.disability.GivenAnswers;
import org.sanad.registry.households.Households;
import org.springframework.stereotype.Component;

/** What comes with a registration besides the row itself: consents, answers, household. */
@Component
class FirstTold {

    private final Consents consents;
    private final GivenAnswers answers;
    private final Households households;

    FirstTold(Consents consents, GivenAnswers answers, Households households) {
        this.consents = consents;
        this.answers = answers;
        this.households = households;
    }

    void keep(PersonId id, NewPerson person, @Nullable UUID by) {
        person.consents().forEach(consent -> consents.add(id, consent, by));
        person.answers().ifPresent(given -> answers.add(id, given, by));
        var household = person.household().flatMap(households::idOf);
        household.ifPresent(known -> households.join(id, known));
        if (person.headsHousehold()) {
            var headed = household.orElseGet(households::add);
            households.join(id, headed);
            households.head(headed, id);
        }
    }
}
