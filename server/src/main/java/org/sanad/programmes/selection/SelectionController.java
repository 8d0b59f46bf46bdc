package org.sanad.programmes.selection;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom a cohort is for first, and why each person was selected. */
@Controller
class SelectionController {

    private static final String PERSON = "person";
    private static final String REASON = "reason.";

    private final SelectPeople selectPeople;

    SelectionController(SelectPeople selectPeople) {
        this.selectPeople = selectPeople;
    }

    @GetMapping("/cohorts/{id}/selection")
    ModelAndView show(@PathVariable UUID id) {
        return view(new CohortId(id), FormErrors.none());
    }

    @PostMapping("/cohorts/{id}/focus")
    ModelAndView state(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var cohort = new CohortId(id);
        selectPeople.requireSelecting(cohort);
        var focus = new Focus(reasons(fields, "groups"), TypedText.of(fields.getFirst("other")));
        if (selectPeople.state(cohort, focus) instanceof Kept.No<CohortId>(var faults)) {
            var errors = FormErrors.none();
            faults.forEach(errors::add);
            return view(cohort, errors);
        }
        return back(id);
    }

    /** Each person shown is named, so that taking every reason away is told from not having been shown. */
    @PostMapping("/cohorts/{id}/selection")
    ModelAndView select(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var cohort = new CohortId(id);
        selectPeople.requireSelecting(cohort);
        var given = new HashMap<UUID, Set<Reason>>();
        for (var typed : fields.getOrDefault(PERSON, List.of())) {
            var person = TypedFields.id(typed).orElseThrow(SelectionController::notUnderstood);
            given.put(person, reasons(fields, REASON + typed));
        }
        selectPeople.select(cohort, given);
        return back(id);
    }

    private ModelAndView view(CohortId cohort, FormErrors errors) {
        var view =
                new ModelAndView("programmes/selection", Map.of("here", selectPeople.read(cohort), "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static Set<Reason> reasons(MultiValueMap<String, String> fields, String field) {
        var reasons = EnumSet.noneOf(Reason.class);
        for (var typed : fields.getOrDefault(field, List.of())) {
            reasons.add(TypedFields.choice(Reason.class, typed).orElseThrow(SelectionController::notUnderstood));
        }
        return reasons;
    }

    private static Refused notUnderstood() {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of("address-not-understood"));
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/cohorts/" + id + "/selection");
    }
}
