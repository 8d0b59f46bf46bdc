package org.sanad.assessment.texts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.RoundId;
import org.sanad.web.Choice;
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
        return view(found, choose.standing(found), FormErrors.none(), page);
    }

    @PostMapping("/assessments/{id}/questionnaires/{questionnaire}/open")
    ModelAndView choose(
            @PathVariable UUID id,
            @PathVariable UUID questionnaire,
            @RequestParam(defaultValue = "") List<String> questions,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var found = choose.questionnaire(new RoundId(id), questionnaire);
        var errors = FormErrors.none();
        choose.choose(found, questions).ifPresent(problem -> errors.add("questions", problem));
        return errors.any()
                ? view(found, questions, errors, page)
                : new ModelAndView("redirect:/assessments/" + id + "/questionnaires");
    }

    private ModelAndView view(Questionnaire questionnaire, List<String> chosen, FormErrors errors, Page page) {
        var language = page.texts().language().tag();
        var offered = choose.offered(questionnaire, language).stream()
                .map(choice -> choice.hint().isEmpty()
                        ? choice
                        : new Choice(choice.value(), choice.label(), page.t("assessment.open.after", choice.hint())))
                .toList();
        var view = new ModelAndView(
                "assessment/open-questions",
                Map.of("questionnaire", questionnaire, "offered", offered, "chosen", chosen, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
