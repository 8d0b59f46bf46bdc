package org.sanad.directory.sites;

import java.util.List;
import java.util.Locale;
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

/** Reads the place of a site as people write it. */
@Component
class SiteArea {

    private static final PCode NOWHERE = new PCode("ZZ");

    private final AreaSearch areaSearch;
    private final Places places;

    SiteArea(AreaSearch areaSearch, Places places) {
        this.areaSearch = areaSearch;
        this.places = places;
    }

    /** The place typed; one that does not exist, and what is wrong among the errors, where it names none or several. */
    PCode read(SiteForm form, FormErrors errors, Locale language) {
        var typed = TypedText.of(form.area());
        if (typed.isEmpty()) {
            errors.add("area", Problem.of("site-area-missing"));
            return NOWHERE;
        }
        return switch (areaSearch.read(typed)) {
            case AreaMatch.One(var area) -> area.pcode();
            case AreaMatch.Several(var areas) -> wrong(errors, "site-area-several", names(areas, language));
            case AreaMatch.Perhaps(var areas) -> wrong(errors, "site-area-perhaps", names(areas, language));
            case AreaMatch.Unknown() -> wrong(errors, "site-area-unknown", "");
        };
    }

    /** What {@link #read} reads as this place: its name where that is enough, else its code. */
    String written(PCode area, Locale language) {
        var name = places.fullName(area, language);
        return areaSearch.read(name) instanceof AreaMatch.One(var found)
                        && found.pcode().equals(area)
                ? name
                : area.value();
    }

    private static PCode wrong(FormErrors errors, String code, String names) {
        errors.add("area", Problem.of(code, names));
        return NOWHERE;
    }

    private String names(List<Area> areas, Locale language) {
        return areas.stream()
                .map(area -> places.fullName(area.pcode(), language) + " (" + area.pcode() + ")")
                .collect(Collectors.joining(language.getLanguage().equals("en") ? "; " : "؛ "));
    }
}
