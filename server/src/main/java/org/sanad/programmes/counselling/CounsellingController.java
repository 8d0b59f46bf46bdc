package org.sanad.programmes.counselling;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tally of counselling sessions of a project, for those who keep it. */
@Controller
class CounsellingController {

    private final TallyCounselling tallyCounselling;

    CounsellingController(TallyCounselling tallyCounselling) {
        this.tallyCounselling = tallyCounselling;
    }

    @GetMapping("/projects/{id}/counselling")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView(
                "programmes/counselling", Map.of("id", id, "months", tallyCounselling.months(new ProjectId(id))));
    }

    @PostMapping("/projects/{id}/counselling")
    String save(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var project = new ProjectId(id);
        tallyCounselling.requireKeeping(project);
        var held = TypedFields.number(fields.get("held")).orElse(-1);
        tallyCounselling.tally(project, month(fields), held);
        return "redirect:/projects/" + id + "/counselling";
    }

    private static YearMonth month(Map<String, String> fields) {
        try {
            return YearMonth.parse(TypedText.of(fields.get("month")));
        } catch (DateTimeException notAMonth) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("counselling-month"));
        }
    }
}
