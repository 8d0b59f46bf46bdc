package org.sanad.workforce.teamwork;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.sanad.directory.Sites;
import org.sanad.shared.Kept;
import org.sanad.shared.TypedFields;
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

/** Visits and meetings, and logging one. */
@Controller
class TeamworkController {

    private final LogTeamwork logTeamwork;
    private final KeepFollowUps followUps;
    private final TeamworkWords words;
    private final Sites sites;

    TeamworkController(LogTeamwork logTeamwork, KeepFollowUps followUps, TeamworkWords words, Sites sites) {
        this.logTeamwork = logTeamwork;
        this.followUps = followUps;
        this.words = words;
        this.sites = sites;
    }

    @GetMapping("/teamwork")
    ModelAndView list() {
        return FollowUpsController.list(followUps.reached(), true, logTeamwork, words);
    }

    @GetMapping("/teamwork/new")
    ModelAndView blank(
            @RequestParam(defaultValue = "") String kind, @ModelAttribute(name = "page", binding = false) Page page) {
        logTeamwork.requireLogging();
        var chosen = TypedFields.choice(TeamEventKind.class, kind).orElse(TeamEventKind.COORDINATION_MEETING);
        return form(TeamEventForm.blank(chosen), FormErrors.none(), page);
    }

    @PostMapping("/teamwork")
    ModelAndView log(TeamEventForm form, @ModelAttribute(name = "page", binding = false) Page page) {
        logTeamwork.requireLogging();
        var errors = FormErrors.none();
        var kept = form.details(sites, errors).map(logTeamwork::log);
        if (kept.isPresent() && kept.get() instanceof Kept.Yes<UUID>(var id)) {
            return new ModelAndView("redirect:/teamwork/" + id);
        }
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return form(form, errors, page);
    }

    @GetMapping("/teamwork/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return event(id, Map.of(), FormErrors.none());
    }

    @PostMapping("/teamwork/{id}/follow-ups")
    ModelAndView agree(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        logTeamwork.requireLogging();
        var errors = FormErrors.none();
        var kept = FollowUpsController.details(fields, errors).map(details -> followUps.add(id, details));
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return errors.any() ? event(id, fields, errors) : new ModelAndView("redirect:/teamwork/" + id);
    }

    private ModelAndView event(UUID id, Map<String, String> typed, FormErrors errors) {
        var event = logTeamwork.event(id);
        var model = new HashMap<String, Object>();
        model.put("event", event);
        model.put("items", followUps.of(event));
        model.put("mayLog", logTeamwork.mayLogAt(event));
        model.put("mayTick", (Predicate<FollowUp>) followUps::mayTick);
        model.put("staff", words.staff());
        model.put("words", words);
        model.put("today", logTeamwork.today());
        model.put("typed", typed);
        model.put("errors", errors);
        var view = new ModelAndView("workforce/team-event", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private ModelAndView form(TeamEventForm form, FormErrors errors, Page page) {
        var model = Map.of(
                "form", form,
                "errors", errors,
                "areas", words.areas(page.texts()),
                "sites", words.sites(page.texts()),
                "staff", words.staff());
        var view = new ModelAndView("workforce/team-event-form", model);
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
