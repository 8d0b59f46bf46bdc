package org.sanad.assessment.renamed;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
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

/** What older versions of a form called its choices. */
@Controller
class RenamedController {

    private final MapChoices mapChoices;

    RenamedController(MapChoices mapChoices) {
        this.mapChoices = mapChoices;
    }

    @GetMapping("/assessments/{id}/questionnaires/{questionnaire}/renamed")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID questionnaire,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return view(id, questionnaire, FormErrors.none(), page);
    }

    @PostMapping("/assessments/{id}/questionnaires/{questionnaire}/renamed")
    ModelAndView map(
            @PathVariable UUID id,
            @PathVariable UUID questionnaire,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var errors = FormErrors.none();
        mapChoices
                .map(new RoundId(id), questionnaire, fields, fields.getOrDefault("reason", ""))
                .ifPresent(problem -> errors.add("reason", problem));
        return errors.any()
                ? view(id, questionnaire, errors, page)
                : new ModelAndView("redirect:/assessments/" + id + "/field");
    }

    private ModelAndView view(UUID id, UUID questionnaire, FormErrors errors, Page page) {
        var model = new HashMap<String, Object>();
        model.put(
                "renamed",
                mapChoices.of(
                        new RoundId(id), questionnaire, page.texts().language().tag()));
        model.put(
                "lost",
                mapChoices.lost(
                        new RoundId(id), questionnaire, page.texts().language().tag()));
        model.put("address", "/assessments/" + id);
        model.put("questionnaire", questionnaire.toString());
        model.put("errors", errors);
        var view = new ModelAndView("assessment/renamed", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
