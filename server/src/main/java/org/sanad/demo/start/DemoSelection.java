package org.sanad.demo.start;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.selection.Focus;
import org.sanad.programmes.selection.Reason;
import org.sanad.programmes.selection.SelectPeople;
import org.sanad.registry.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Why the people of the current year were selected; two are open still. */
@Component
@Profile("demo")
class DemoSelection {

    private static final List<Set<Reason>> REASONS = List.of(
            Set.of(Reason.LITTLE_EXPERIENCE),
            Set.of(Reason.FEMALE_HEADED_HOUSEHOLD),
            Set.of(Reason.LITTLE_EXPERIENCE),
            Set.of(Reason.FEMALE_HEADED_HOUSEHOLD, Reason.LITTLE_EXPERIENCE),
            Set.of(Reason.OTHER));

    private final SelectPeople selectPeople;

    DemoSelection(SelectPeople selectPeople) {
        this.selectPeople = selectPeople;
    }

    void tell(CohortId cohort, List<PersonId> people) {
        var focus = new Focus(
                Set.of(Reason.FEMALE_HEADED_HOUSEHOLD, Reason.LITTLE_EXPERIENCE, Reason.DISABILITY, Reason.OTHER),
                "Owners whose shop was destroyed");
        selectPeople.state(cohort, focus).orRefuse();
        var reasons = new HashMap<UUID, Set<Reason>>();
        for (var number = 0; number < people.size() - 2; number++) {
            var reason = number == 8 ? Set.of(Reason.DISABILITY) : REASONS.get(number % REASONS.size());
            reasons.put(people.get(number).value(), reason);
        }
        selectPeople.select(cohort, reasons);
    }
}
