package org.sanad.workforce.teamwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;
import org.sanad.workforce.StaffId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one has to do oneself, and ticking it off. */
@Controller
class FollowUpsController {

    private final KeepFollowUps followUps;
    private final LogTeamwork logTeamwork;
    private final TeamworkWords words;

    FollowUpsController(KeepFollowUps followUps, LogTeamwork logTeamwork, TeamworkWords words) {
        this.followUps = followUps;
        this.logTeamwork = logTeamwork;
        this.words = words;
    }

    @GetMapping("/follow-ups")
    ModelAndView own() {
        return list(followUps.own(), false, logTeamwork, words);
    }

    @PostMapping("/follow-ups/{id}/done")
    String done(@PathVariable UUID id) {
        followUps.done(id);
        return logTeamwork.mayLog() ? "redirect:/teamwork" : "redirect:/follow-ups";
    }

    /** The page of follow-ups, everybody's or one's own, with the visits and meetings below. */
    static ModelAndView list(List<FollowUp> items, boolean everybodys, LogTeamwork teamwork, TeamworkWords words) {
        var model = new HashMap<String, Object>();
        model.put("items", items);
        model.put("everybodys", everybodys);
        model.put("events", teamwork.events());
        model.put("words", words);
        model.put("today", teamwork.today());
        return new ModelAndView("workforce/teamwork", model);
    }

    static Optional<FollowUpDetails> details(Map<String, String> fields, FormErrors errors) {
        var due = TypedFields.date(fields.get("due"));
        if (due.isEmpty()) {
            errors.add("due", Problem.of("date-not-read"));
        }
        var owner = TypedFields.id(fields.get("owner"));
        if (owner.isEmpty()) {
            errors.add("owner", Problem.of("choose-one"));
        }
        if (errors.any()) {
            return Optional.empty();
        }
        return Optional.of(new FollowUpDetails(
                TypedText.of(fields.get("what")), new StaffId(owner.orElseThrow()), due.orElseThrow()));
    }
}
