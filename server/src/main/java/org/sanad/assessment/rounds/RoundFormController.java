package org.sanad.assessment.rounds;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a round. */
@Controller
class RoundFormController {

    private final KeepRound keepRound;
    private final RoundArea roundArea;
    private final Permit permit;
    private final RoundPermit roundPermit;

    RoundFormController(KeepRound keepRound, RoundArea roundArea, Permit permit, RoundPermit roundPermit) {
        this.keepRound = keepRound;
        this.roundArea = roundArea;
        this.permit = permit;
        this.roundPermit = roundPermit;
    }

    @GetMapping("/assessments/new")
    ModelAndView blank() {
        permit.requireAnywhere(Permission.PLAN_ASSESSMENTS);
        return form(Optional.empty(), TypedRound.BLANK, FormErrors.none());
    }

    @PostMapping("/assessments")
    ModelAndView create(
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.PLAN_ASSESSMENTS);
        return keep(Optional.empty(), new TypedRound(fields), page);
    }

    @GetMapping("/assessments/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var round = roundPermit.require(Permission.PLAN_ASSESSMENTS, new RoundId(id));
        var area = roundArea.written(round.area(), language(page));
        return form(Optional.of(round.id()), TypedRound.of(round, area), FormErrors.none());
    }

    @PostMapping("/assessments/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var round = roundPermit.require(Permission.PLAN_ASSESSMENTS, new RoundId(id));
        return keep(Optional.of(round.id()), new TypedRound(fields), page);
    }

    private ModelAndView keep(Optional<RoundId> id, TypedRound typed, Page page) {
        var errors = FormErrors.none();
        var read = typed.details(roundArea, errors, language(page));
        if (keepRound.isTaken(typed.of("code"), id)) {
            errors.add("code", Problem.of("round-code-taken"));
        }
        if (read.isEmpty() || errors.any()) {
            read.map(RoundDetails::cleaned).map(RoundDetails::faults).ifPresent(more -> more.forEach(errors::add));
            return form(id, typed, errors);
        }
        var details = read.orElseThrow();
        return switch (id.map(known -> keepRound.change(known, details)).orElseGet(() -> keepRound.create(details))) {
            case Kept.Yes<RoundId>(var round) -> new ModelAndView("redirect:/assessments/" + round);
            case Kept.No<RoundId>(var faults) -> {
                faults.forEach(errors::add);
                yield form(id, typed, errors);
            }
        };
    }

    private static String language(Page page) {
        return page.texts().language().tag();
    }

    private ModelAndView form(Optional<RoundId> id, TypedRound typed, FormErrors errors) {
        var view = new ModelAndView(
                "assessment/round-form",
                Map.of(
                        "id",
                        id.map(RoundId::toString).orElse(""),
                        "typed",
                        typed,
                        "knowsPlaces",
                        roundArea.knowsAny(),
                        "errors",
                        errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
