package org.sanad.assessment.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
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

/** The sample plan of a questionnaire. */
@Controller
class SampleController {

    private final PlanSample planSample;
    private final PlacesOfRound placesOfRound;
    private final RoundPermit permit;

    SampleController(PlanSample planSample, PlacesOfRound placesOfRound, RoundPermit permit) {
        this.planSample = planSample;
        this.placesOfRound = placesOfRound;
        this.permit = permit;
    }

    @GetMapping("/assessments/{id}/questionnaires/{questionnaire}/sample")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID questionnaire,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var found = planSample.questionnaire(new RoundId(id), questionnaire);
        return view(found, planSample.standing(found), FormErrors.none(), page);
    }

    @PostMapping("/assessments/{id}/questionnaires/{questionnaire}/sample")
    ModelAndView plan(
            @PathVariable UUID id,
            @PathVariable UUID questionnaire,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var found = planSample.questionnaire(new RoundId(id), questionnaire);
        var typed = new TypedSample(fields);
        var errors = FormErrors.none();
        planSample.plan(found, typed, errors);
        return errors.any()
                ? view(found, typed, errors, page)
                : new ModelAndView("redirect:/assessments/" + id + "/questionnaires");
    }

    private ModelAndView view(Questionnaire questionnaire, TypedSample typed, FormErrors errors, Page page) {
        var model = new HashMap<String, Object>();
        var round = permit.require(Permission.PLAN_ASSESSMENTS, questionnaire.round());
        model.put("round", round);
        model.put("questionnaire", questionnaire);
        model.put(
                "grid",
                placesOfRound.of(
                        planSample.grid(questionnaire, page.texts().language().tag()),
                        round,
                        planSample.placesWithQuotas(questionnaire)));
        model.put("typed", typed);
        model.put("errors", errors);
        var view = new ModelAndView("assessment/sample", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
