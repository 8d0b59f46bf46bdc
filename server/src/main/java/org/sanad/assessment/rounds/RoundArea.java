package org.sanad.assessment.rounds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.geography.Area;
import org.sanad.geography.AreaMatch;
import org.sanad.geography.AreaSearch;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.springframework.stereotype.Component;

/** Reads the place of a round as people write it. */
@Component
public class RoundArea {

    private final AreaSearch areaSearch;
    private final Places places;

    RoundArea(AreaSearch areaSearch, Places places) {
        this.areaSearch = areaSearch;
        this.places = places;
    }

    /** Whether any place is known that a round could lie in. */
    boolean knowsAny() {
        return !places.governorates().isEmpty();
    }

    /** Empty, and what is wrong among the errors, where no place or several are named. */
    public Optional<PCode> read(String typed, FormErrors errors, String language) {
        var text = TypedText.of(typed);
        if (text.isEmpty()) {
            return wrong(errors, Problem.of("round-area-missing"));
        }
        return switch (areaSearch.read(text)) {
            case AreaMatch.One(var area) -> Optional.of(area.pcode());
            case AreaMatch.Several(var areas) ->
                wrong(errors, Problem.of("round-area-several", names(areas, language)));
            case AreaMatch.Perhaps(var areas) ->
                wrong(errors, Problem.of("round-area-perhaps", names(areas, language)));
            case AreaMatch.Unknown() -> wrong(errors, Problem.of("round-area-unknown"));
        };
    }

    /** What {@link #read} reads as this place: its name where that is enough, else its code. */
    public String written(PCode area, String language) {
        var name = places.fullName(area, Locale.of(language));
        return areaSearch.read(name) instanceof AreaMatch.One(var found)
                        && found.pcode().equals(area)
                ? name
                : area.value();
    }

    private static Optional<PCode> wrong(FormErrors errors, Problem problem) {
        errors.add("area", problem);
        return Optional.empty();
    }

    private String names(List<Area> areas, String language) {
        return areas.stream()
                .map(area -> places.fullName(area.pcode(), Locale.of(language)) + " (" + area.pcode() + ")")
                .collect(Collectors.joining(language.equals("en") ? "; " : "؛ "));
    }
}
