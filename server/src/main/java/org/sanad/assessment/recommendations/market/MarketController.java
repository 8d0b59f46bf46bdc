package org.sanad.assessment.recommendations.market;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.assessment.rounds.RoundArea;
import org.sanad.geography.Places;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What markets ask for, and the form that notes it. */
@Controller
class MarketController {

    private static final String HOME = "/market-opportunities";

    private final KeepOpportunities keep;
    private final RoundArea roundArea;
    private final Places places;
    private final Permit permit;

    MarketController(KeepOpportunities keep, RoundArea roundArea, Places places, Permit permit) {
        this.keep = keep;
        this.roundArea = roundArea;
        this.places = places;
        this.permit = permit;
    }

    @GetMapping(HOME)
    ModelAndView list() {
        return page(Map.of(), FormErrors.none(), Optional.empty());
    }

    @PostMapping(HOME)
    ModelAndView note(
            @RequestParam Map<String, String> fields, @ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.DECIDE_RECOMMENDATIONS);
        var errors = FormErrors.none();
        var area = roundArea.read(
                fields.getOrDefault("area", ""), errors, language(page).toLanguageTag());
        var trade = Trade.of(TypedText.of(fields.get("trade")));
        var demand = TypedFields.choice(Demand.class, fields.get("demand"));
        var seenOn = TypedFields.date(fields.get("seenOn"));
        var source = TypedText.of(fields.get("source"));
        if (trade.isEmpty()) {
            errors.add("trade", Problem.of("choose-one"));
        }
        if (demand.isEmpty()) {
            errors.add("demand", Problem.of("choose-one"));
        }
        if (seenOn.isEmpty()) {
            errors.add("seenOn", Problem.of("date-not-read"));
        }
        if (source.isEmpty() || source.length() > Opportunity.LONGEST_SOURCE) {
            errors.add("source", Problem.of("opportunity-source", Opportunity.LONGEST_SOURCE));
        }
        var standing = area.isPresent() && trade.isPresent()
                ? keep.standing(area.get(), trade.get())
                : Optional.<Opportunity>empty();
        if (standing.isPresent() && !standing.get().id().toString().equals(fields.get("replace"))) {
            errors.add("replace", Problem.of("opportunity-known"));
        }
        if (!errors.any()) {
            put(
                    new Opportunity(
                            new UUID(0, 0),
                            area.orElseThrow(),
                            trade.orElseThrow(),
                            demand.orElseThrow(),
                            source,
                            seenOn.orElseThrow()),
                    errors);
        }
        return errors.any() ? page(fields, errors, standing) : new ModelAndView("redirect:" + HOME);
    }

    private void put(Opportunity seen, FormErrors errors) {
        if (keep.put(seen) instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
    }

    @PostMapping(HOME + "/{id}/remove")
    ModelAndView remove(@PathVariable UUID id) {
        keep.remove(id);
        return new ModelAndView("redirect:" + HOME);
    }

    private static Locale language(Page page) {
        return Locale.of(page.texts().language().tag());
    }

    private ModelAndView page(Map<String, String> typed, FormErrors errors, Optional<Opportunity> standing) {
        var view = new ModelAndView(
                "assessment/recommendations/market",
                Map.of(
                        "all",
                        keep.all(),
                        "typed",
                        typed,
                        "errors",
                        errors,
                        "places",
                        places,
                        "keep",
                        keep,
                        "standing",
                        standing));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
