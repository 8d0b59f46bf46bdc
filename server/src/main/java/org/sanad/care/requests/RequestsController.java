package org.sanad.care.requests;

import java.util.Map;
import java.util.UUID;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who asked for counselling, for counsellors. */
@Controller
class RequestsController {

    private final AnswerRequests answerRequests;

    RequestsController(AnswerRequests answerRequests) {
        this.answerRequests = answerRequests;
    }

    @GetMapping("/counselling-requests")
    ModelAndView list() {
        return new ModelAndView("care/requests", Map.of("requests", answerRequests.read()));
    }

    @PostMapping("/counselling-requests/{id}")
    String step(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        answerRequests.requireAnswering();
        var to = TypedFields.choice(RequestState.class, fields.get("step"))
                .filter(step -> step != RequestState.REFERRED)
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("request-step")));
        answerRequests.step(id, to, TypedFields.date(fields.get("day")));
        return "redirect:/counselling-requests";
    }
}
