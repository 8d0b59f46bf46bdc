package org.sanad.care.referrals;

import java.util.Map;
import java.util.UUID;
import org.sanad.care.requests.AnswerRequests;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Referrals, for counsellors alone. */
@Controller
class ReferralsController {

    private final ReferPerson referring;
    private final AnswerRequests requests;

    ReferralsController(ReferPerson referring, AnswerRequests requests) {
        this.referring = referring;
        this.requests = requests;
    }

    @GetMapping("/referrals")
    ModelAndView all() {
        return new ModelAndView("care/referrals", Map.of("referrals", referring.all(), "today", referring.today()));
    }

    @GetMapping("/counselling-requests/{id}/referrals")
    ModelAndView ofRequest(@PathVariable UUID id) {
        return page(id, Map.of(), FormErrors.none());
    }

    @PostMapping("/counselling-requests/{id}/referrals")
    ModelAndView refer(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        requests.opened(id);
        var errors = FormErrors.none();
        var referral = new ReferralForm(typed).read(referring.today(), errors);
        if (referral.isEmpty()) {
            return page(id, typed, errors);
        }
        referring.refer(id, referral.get());
        return back(id);
    }

    @PostMapping("/counselling-requests/{id}/referrals/{referral}")
    ModelAndView step(@PathVariable UUID id, @PathVariable UUID referral, @RequestParam Map<String, String> typed) {
        requests.opened(id);
        var to = TypedFields.choice(ReferralState.class, typed.get("step"))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("referral-step")));
        var day = TypedFields.date(typed.get("day"))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("referral-day")));
        referring.step(id, referral, to, day);
        return back(id);
    }

    private ModelAndView page(UUID id, Map<String, String> typed, FormErrors errors) {
        var view =
                new ModelAndView("care/referral", Map.of("here", referring.of(id), "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/counselling-requests/" + id + "/referrals");
    }
}
