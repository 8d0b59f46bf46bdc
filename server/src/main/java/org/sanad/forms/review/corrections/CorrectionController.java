package org.sanad.forms.review.corrections;

import java.util.Map;
import java.util.UUID;
import org.sanad.forms.SubmissionId;
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

/** One answer put right. */
@Controller
class CorrectionController {

    private final CorrectAnswer correctAnswer;
    private final PrepareCorrection prepare;

    CorrectionController(CorrectAnswer correctAnswer, PrepareCorrection prepare) {
        this.correctAnswer = correctAnswer;
        this.prepare = prepare;
    }

    @GetMapping("/submissions/{id}/correct")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return view(prepare.form(new SubmissionId(id), new SentCorrection(parameters), page.texts(), true));
    }

    @PostMapping("/submissions/{id}/correct")
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var sent = new SentCorrection(parameters);
        var form = prepare.form(new SubmissionId(id), sent, page.texts(), false);
        var answer = prepare.typed(form);
        if (form.checked(answer).errors().any()) {
            return view(form);
        }
        if (answer instanceof TypedAnswer.Understood(var understood)) {
            correctAnswer.correct(new SubmissionId(id), sent.place(), sent.seen(), understood, sent.reason());
        }
        return new ModelAndView("redirect:/submissions/" + id);
    }

    @PostMapping("/submissions/{id}/corrections/{correction}/undo")
    String undo(@PathVariable UUID id, @PathVariable UUID correction) {
        correctAnswer.undo(new SubmissionId(id), correction);
        return "redirect:/submissions/" + id;
    }

    private static ModelAndView view(CorrectionForm form) {
        var view = new ModelAndView("forms/review/correct", Map.of("form", form));
        view.setStatus(HttpStatusCode.valueOf(form.errors().status()));
        return view;
    }
}
