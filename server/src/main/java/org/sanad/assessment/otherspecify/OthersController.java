package org.sanad.assessment.otherspecify;

import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.sanad.web.Pager;
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

    private static final int ON_A_PAGE = 50;

    private final RecodeOthers recodeOthers;

    OthersController(RecodeOthers recodeOthers) {
        this.recodeOthers = recodeOthers;
    }

    @GetMapping("/assessments/{id}/other-answers")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return view(id, number, FormErrors.none(), page);
    }

    @PostMapping("/assessments/{id}/other-answers")
    ModelAndView recode(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @ModelAttribute(name = "page", binding = false) Page page) {
        recodeOthers.round(new RoundId(id));
        var errors = FormErrors.none();
        recodeOthers
                .recode(
                        new RoundId(id),
                        fields,
                        fields.getOrDefault("reason", ""),
                        page.texts().language().tag())
                .ifPresent(problem -> errors.add("reason", problem));
        return errors.any()
                ? view(id, number, errors, page)
                : new ModelAndView("redirect:/assessments/" + id + "/other-answers");
    }

    private ModelAndView view(UUID id, int number, FormErrors errors, Page page) {
        var round = recodeOthers.round(new RoundId(id));
        var others = recodeOthers.of(round.id(), page.texts().language().tag());
        var path = "/assessments/" + id + "/other-answers";
        var pager = new Pager(number, ON_A_PAGE, others.size(), path);
        var view = new ModelAndView(
                "assessment/other-answers",
                Map.of(
                        "round",
                        round,
                        "others",
                        others.stream()
                                .skip(Math.max(0, pager.firstRow() - 1))
                                .limit(ON_A_PAGE)
                                .toList(),
                        "pager",
                        pager,
                        "errors",
                        errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
