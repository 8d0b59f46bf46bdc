package org.sanad.assessment.texts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which questions of a questionnaire are read, translated and coded. */
@Controller
class OpenQuestionsController {

    private final ChooseOpenQuestions choose;

    OpenQuestionsController(ChooseOpenQuestions choose) {
        this.choose = choose;
    }

    @GetMapping("/assessments/{id}/questionnaires/{questionnaire}/open")
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID questionnaire,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var found = choose.questionnaire(new RoundId(id), questionnaire);
        return new ModelAndView(
                "assessment/open-questions",
                Map.of(
                        "questionnaire", found,
                        "offered", choose.offered(found, page.texts().language().tag()),
                        "chosen", choose.standing(found)));
    }

    @PostMapping("/assessments/{id}/questionnaires/{questionnaire}/open")
    String choose(
            @PathVariable UUID id,
            @PathVariable UUID questionnaire,
            @RequestParam(defaultValue = "") List<String> questions) {
        choose.choose(choose.questionnaire(new RoundId(id), questionnaire), questions);
        return "redirect:/assessments/" + id + "/questionnaires";
    }
}
