package org.sanad.forms.review.table;

import java.util.Map;
import java.util.UUID;
import org.sanad.forms.FormId;
import org.sanad.forms.review.Asked;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The table of a form's answers. */
@Controller
class AnswersController {

    private final ReadAnswers readAnswers;

    AnswersController(ReadAnswers readAnswers) {
        this.readAnswers = readAnswers;
    }

    /** @param done the bulk action that was done just now, to be undone from here */
    @GetMapping("/forms/{id}/answers")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String done,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var view = readAnswers.page(
                new FormId(id), Asked.of(asked), new PageStart(Asked.idOf(after), number), page.texts());
        return new ModelAndView(
                "forms/review/answers",
                Map.of(
                        "view",
                        view,
                        "done",
                        Asked.idOf(done).map(UUID::toString).orElse("")));
    }
}
