package org.sanad.geography.atlas;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.geography.Area;
import org.sanad.geography.AreaSearch;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows places to those who keep them or keep sites in them. */
@Controller
class AtlasController {

    private static final int MOST_FOUND = 30;

    private final Places places;
    private final AreaSearch areaSearch;
    private final Permit permit;

    AtlasController(Places places, AreaSearch areaSearch, Permit permit) {
        this.places = places;
        this.areaSearch = areaSearch;
        this.permit = permit;
    }

    @GetMapping("/places")
    ModelAndView places(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String imported) {
        requireMaySee(permit);
        var query = TypedText.of(q);
        var model = new HashMap<String, Object>();
        model.put("query", query);
        model.put("imported", imported != null);
        model.put("found", query.isEmpty() ? List.of() : areaSearch.find(query, MOST_FOUND));
        model.put("countries", places.countries());
        model.put("places", places);
        model.put("mayImport", permit.allows(Permission.KEEP_PLACES, Target.mission()));
        return new ModelAndView("geography/places", model);
    }

    @GetMapping("/places/{pcode}")
    ModelAndView place(@PathVariable String pcode) {
        requireMaySee(permit);
        var area = area(pcode);
        var model = new HashMap<String, Object>();
        model.put("area", area);
        model.put("path", places.path(area.pcode()));
        model.put("children", places.children(area.pcode()));
        model.put("closed", places.closedChildren(area.pcode()));
        model.put("inForce", places.isInForce(area));
        return new ModelAndView("geography/place", model);
    }

    private Area area(String pcode) {
        if (!PCode.isWellFormed(pcode)) {
            throw unknown();
        }
        return places.find(new PCode(pcode)).orElseThrow(AtlasController::unknown);
    }

    private static Refused unknown() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-place"));
    }

    static boolean maySee(Permit permit) {
        return permit.allowsAnywhere(Permission.KEEP_PLACES) || permit.allowsAnywhere(Permission.KEEP_DIRECTORY);
    }

    private static void requireMaySee(Permit permit) {
        if (!maySee(permit)) {
            permit.requireAnywhere(Permission.KEEP_PLACES);
        }
    }
}
