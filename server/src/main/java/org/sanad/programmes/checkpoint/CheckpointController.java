package org.sanad.programmes.checkpoint;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.CohortId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedNumber;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The checkpoint of a cohort on one page: interest, proposal, decision, and what was heard later. */
@Controller
class CheckpointController {

    private static final String INTEREST = "interest.";

    private final OpenCheckpoint openCheckpoint;
    private final RecordInterest recordInterest;
    private final AdaptPlan adaptPlan;

    CheckpointController(OpenCheckpoint openCheckpoint, RecordInterest recordInterest, AdaptPlan adaptPlan) {
        this.openCheckpoint = openCheckpoint;
        this.recordInterest = recordInterest;
        this.adaptPlan = adaptPlan;
    }

    @GetMapping("/cohorts/{id}/checkpoint")
    ModelAndView show(@PathVariable UUID id) {
        return view(new CohortId(id), Map.of(), FormErrors.none());
    }

    @PostMapping("/cohorts/{id}/checkpoint")
    String ask(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        recordInterest.requireAsking(cohort);
        var answers = new HashMap<UUID, Interest>();
        fields.forEach((field, typed) -> TypedFields.choice(Interest.class, typed)
                .filter(answer -> field.startsWith(INTEREST))
                .ifPresent(answer -> TypedFields.id(field.substring(INTEREST.length()))
                        .ifPresent(person -> answers.put(person, answer))));
        recordInterest.record(cohort, answers);
        return back(id);
    }

    @PostMapping("/cohorts/{id}/adaptations")
    ModelAndView propose(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        adaptPlan.requireProposing(cohort);
        var kind = TypedFields.choice(Adaptation.Kind.class, fields.get("kind")).orElse(Adaptation.Kind.SHORTEN);
        var proposal = new Proposal(
                kind,
                number(fields.get("sessions")),
                TypedText.of(fields.get("why")),
                TypedText.of(fields.get("advice")));
        return switch (adaptPlan.propose(cohort, proposal)) {
            case Kept.Yes<UUID> kept -> new ModelAndView(back(id));
            case Kept.No<UUID>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield view(cohort, fields, errors);
            }
        };
    }

    @PostMapping("/cohorts/{id}/adaptations/{adaptation}")
    String decide(@PathVariable UUID id, @PathVariable UUID adaptation, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        adaptPlan.requireDeciding(cohort);
        adaptPlan.decide(cohort, adaptation, "accept".equals(fields.get("do")), TypedText.of(fields.get("note")));
        return back(id);
    }

    @PostMapping("/cohorts/{id}/in-touch")
    String heard(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var cohort = new CohortId(id);
        recordInterest.requireAsking(cohort);
        var answer = TypedFields.choice(InTouch.class, fields.get("in-touch"))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("in-touch-missing")));
        recordInterest.heard(cohort, answer, TypedText.of(fields.get("note")));
        return back(id);
    }

    private ModelAndView view(CohortId cohort, Map<String, String> typed, FormErrors errors) {
        var view = new ModelAndView(
                "programmes/checkpoint", Map.of("view", openCheckpoint.open(cohort), "typed", typed, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static int number(@Nullable String typed) {
        return TypedNumber.parse(TypedText.of(typed)) instanceof TypedNumber.Understood(var number)
                ? (int) Math.clamp(number, -1, 1000)
                : -1;
    }

    private static String back(UUID cohort) {
        return "redirect:/cohorts/" + cohort + "/checkpoint";
    }
}
