package org.sanad.assessment.otherspecify;

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

/** What was written beside "other". */
@Controller
class OthersController {

    private final RecodeOthers recodeOthers;

    OthersController(RecodeOthers recodeOthers) {
        this.recodeOthers = recodeOthers;
    }

    @GetMapping("/assessments/{id}/other-answers")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        return view(id, FormErrors.none(), page);
    }

    @PostMapping("/assessments/{id}/other-answers")
    ModelAndView recode(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        recodeOthers.round(new RoundId(id));
        var errors = FormErrors.none();
        recodeOthers
                .recode(new RoundId(id), fields, fields.getOrDefault("reason", ""))
                .ifPresent(problem -> errors.add("reason", problem));
        return errors.any()
                ? view(id, errors, page)
                : new ModelAndView("redirect:/assessments/" + id + "/other-answers");
    }

    private ModelAndView view(UUID id, FormErrors errors, Page page) {
        var round = recodeOthers.round(new RoundId(id));
        var view = new ModelAndView(
                "assessment/other-answers",
                Map.of(
                        "round",
                        round,
                        "others",
                        recodeOthers.of(round.id(), page.texts().language().tag()),
                        "errors",
                        errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
