package org.sanad.programmes.selection;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.related.RelatedPage;
import org.springframework.stereotype.Component;

/** The way from a cohort to its selection, with a word while somebody has no reason yet. */
@Component
class SelectionLink implements RelatedPage {

    private final SelectPeople selectPeople;
    private final ProgrammePermit permit;

    SelectionLink(SelectPeople selectPeople, ProgrammePermit permit) {
        this.selectPeople = selectPeople;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        if (!permit.allows(Permission.ENROL_PARTICIPANTS, cohort)
                || !permit.allows(Permission.SEE_DISABILITY_ANSWERS, cohort)) {
            return Optional.empty();
        }
        var state = selectPeople.open(cohort).map(open -> open > 0 ? "selection.reasons-open" : "");
        return Optional.of(new Link(
                15,
                "/cohorts/" + cohort + "/selection",
                "selection.title",
                state.isEmpty() ? Optional.of("selection.no-focus") : state.filter(key -> !key.isEmpty())));
    }
}
