package org.sanad.geography;

import java.util.List;
import java.util.Locale;
import org.sanad.access.Scope;
import org.sanad.access.ScopeChoices;
import org.springframework.stereotype.Component;

/** A role can hold in a governorate. */
@Component
class GovernorateChoices implements ScopeChoices {

    private final Places places;

    GovernorateChoices(Places places) {
        this.places = places;
    }

    @Override
    public List<Choice> choices(String language) {
        var locale = Locale.of(language);
        return places.governorates().stream()
                .map(area -> new Choice(new Scope.InArea(area.pcode()), area.name(locale)))
                .toList();
    }
}
