package org.sanad.assessment.sample;

import java.util.Set;
import org.sanad.assessment.Round;
import org.sanad.geography.AreaMatch;
import org.sanad.geography.AreaSearch;
import org.sanad.web.Choice;
import org.springframework.stereotype.Component;

/** Leaves out places of a questionnaire that surely lie elsewhere than the round: one form serves several governorates. */
@Component
class PlacesOfRound {

    private final AreaSearch areaSearch;

    PlacesOfRound(AreaSearch areaSearch) {
        this.areaSearch = areaSearch;
    }

    /** @param standing names of places that have a quota: they stay, wherever they lie */
    SampleGrid of(SampleGrid grid, Round round, Set<String> standing) {
        var here = grid.places().stream()
                .filter(place -> standing.contains(place.value()) || !isElsewhere(place, round))
                .toList();
        return here.isEmpty() ? grid : new SampleGrid(grid.groups(), here, grid.strata());
    }

    /** Only where the name is known and is of no place in the round's: what nobody knows stays. */
    private boolean isElsewhere(Choice place, Round round) {
        if (place.value().isEmpty() || isNamed(areaSearch.read(place.label(), round.area()))) {
            return false;
        }
        return isNamed(areaSearch.read(place.label()));
    }

    private static boolean isNamed(AreaMatch match) {
        return switch (match) {
            case AreaMatch.One one -> true;
            case AreaMatch.Several several -> true;
            case AreaMatch.Perhaps perhaps -> false;
            case AreaMatch.Unknown unknown -> false;
        };
    }
}
