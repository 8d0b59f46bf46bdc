package org.sanad.programmes.workshops;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.directory.Sites;
import org.sanad.geography.Places;
import org.sanad.programmes.projects.ProjectSites;
import org.sanad.shared.Kept;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All workshop types within reach, and the form that proposes one. */
@Controller
class WorkshopTypesController {

    private final OpenProposals openProposals;
    private final ProposeWorkshop proposeWorkshop;
    private final ProjectSites projectSites;
    private final Sites sites;
    private final Places places;
    private final Permit permit;

    WorkshopTypesController(
            OpenProposals openProposals,
            ProposeWorkshop proposeWorkshop,
            ProjectSites projectSites,
            Sites sites,
            Places places,
            Permit permit) {
        this.openProposals = openProposals;
        this.proposeWorkshop = proposeWorkshop;
        this.projectSites = projectSites;
        this.sites = sites;
        this.places = places;
        this.permit = permit;
    }

    @GetMapping("/workshop-types")
    ModelAndView list(@ModelAttribute(name = "page", binding = false) Page page) {
        var all = new WorkshopTypesPage(openProposals.all(), sites, places, page.texts());
        return new ModelAndView("programmes/workshop-types", Map.of("types", all));
    }

    @GetMapping("/workshop-types/new")
    ModelAndView blank(@ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        return form(Map.of(), FormErrors.none(), page);
    }

    @PostMapping("/workshop-types")
    ModelAndView propose(
            @RequestParam Map<String, String> fields, @ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        var errors = FormErrors.none();
        var kept = new ProposalForm(fields).details(errors).map(proposeWorkshop::propose);
        if (kept.isPresent() && kept.get() instanceof Kept.Yes<UUID>(var id)) {
            return new ModelAndView("redirect:/workshop-types/" + id);
        }
        if (kept.isPresent() && kept.get() instanceof Kept.No<UUID>(var faults)) {
            faults.forEach(errors::add);
        }
        return form(fields, errors, page);
    }

    private ModelAndView form(Map<String, String> typed, FormErrors errors, Page page) {
        var choices = List.copyOf(projectSites.choices(page));
        var view = new ModelAndView(
                "programmes/workshop-type-form", Map.of("typed", typed, "sites", choices, "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
