package org.sanad.programmes.requests;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.directory.Sites;
import org.sanad.geography.Places;
import org.sanad.programmes.projects.ProjectSites;
import org.sanad.programmes.requests.recommended.FromRecommendation;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All requests within reach, and the form that asks one or changes it. */
@Controller
class RequestsController {

    /** What pages name places by. */
    @Component
    record Named(ProjectSites projectSites, Sites sites, Places places) {}

    private final OpenRequests openRequests;
    private final AskForProject askForProject;
    private final Named named;
    private final FromRecommendation fromRecommendation;
    private final Permit permit;

    RequestsController(
            OpenRequests openRequests,
            AskForProject askForProject,
            Named named,
            FromRecommendation fromRecommendation,
            Permit permit) {
        this.openRequests = openRequests;
        this.askForProject = askForProject;
        this.named = named;
        this.fromRecommendation = fromRecommendation;
        this.permit = permit;
    }

    @GetMapping("/requests")
    ModelAndView list(@ModelAttribute(name = "page", binding = false) Page page) {
        var all = new RequestsPage(openRequests.all(), named.sites(), named.places(), page.texts());
        return new ModelAndView("programmes/requests", Map.of("requests", all));
    }

    @GetMapping("/requests/new")
    ModelAndView blank(
            @RequestParam Optional<UUID> recommendation, @ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        var typed = new HashMap<String, String>();
        recommendation.ifPresent(id -> typed.putAll(fromRecommendation.fields(id, page.texts())));
        typed.put("askedOn", askForProject.today().toString());
        return form("", typed, FormErrors.none(), page);
    }

    @PostMapping("/requests")
    ModelAndView ask(
            @RequestParam Map<String, String> fields, @ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        var errors = FormErrors.none();
        var typed = new RequestForm(fields);
        var details = typed.details(errors);
        var kept = typed.askedOn(errors).flatMap(on -> details.map(asked -> askForProject.ask(asked, on)));
        if (kept.isPresent() && kept.get() instanceof Kept.Yes<UUID>(var id)) {
            TypedFields.id(fields.get("recommendation"))
                    .ifPresent(from -> fromRecommendation.begin(
                            id, from, openRequests.one(id).request().area(), page.texts()));
            return shown(id);
        }
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return form("", fields, errors, page);
    }

    @GetMapping("/requests/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var request = openRequests.one(id).request();
        if (!request.isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("request-decided"));
        }
        return form(id.toString(), RequestForm.of(request.details()).typed(), FormErrors.none(), page);
    }

    @PostMapping("/requests/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(name = "page", binding = false) Page page) {
        openRequests.one(id);
        var errors = FormErrors.none();
        var details = new RequestForm(fields).details(errors);
        details.ifPresent(changed -> askForProject.change(id, changed));
        return errors.any() ? form(id.toString(), fields, errors, page) : shown(id);
    }

    private ModelAndView form(String id, Map<String, String> typed, FormErrors errors, Page page) {
        var view = new ModelAndView(
                "programmes/request-form",
                Map.of("id", id, "typed", typed, "sites", named.projectSites().choices(page), "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private static ModelAndView shown(UUID id) {
        return new ModelAndView("redirect:/requests/" + id);
    }
}
