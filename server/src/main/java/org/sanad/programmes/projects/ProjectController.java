package org.sanad.programmes.projects;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.geography.Area;
import org.sanad.geography.Places;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.related.RelatedPages;
import org.sanad.shared.Kept;
import org.sanad.shared.PCode;
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

/** The list of projects, a project's page, and its form. */
@Controller
class ProjectController {

    /** What a project's page shows of other sub-features. */
    @Component
    record BesideProject(CounsellingTotals counselling, RelatedPages related, ProjectStart start) {}

    private final KeepProject keepProject;
    private final ProjectSites projectSites;
    private final BesideProject beside;
    private final Places places;
    private final Permit permit;
    private final ProgrammePermit programmePermit;

    ProjectController(
            KeepProject keepProject,
            ProjectSites projectSites,
            BesideProject beside,
            Places places,
            Permit permit,
            ProgrammePermit programmePermit) {
        this.keepProject = keepProject;
        this.projectSites = projectSites;
        this.beside = beside;
        this.places = places;
        this.permit = permit;
        this.programmePermit = programmePermit;
    }

    @GetMapping("/projects")
    ModelAndView list(@ModelAttribute(name = "page", binding = false) Page page) {
        var projects = keepProject.list();
        var language = Locale.of(page.texts().language().tag());
        var areas = new HashMap<String, String>();
        projects.forEach(line -> areas.computeIfAbsent(line.area(), code -> governorate(code, language)));
        return new ModelAndView(
                "programmes/projects",
                Map.of(
                        "projects", projects,
                        "areas", areas,
                        "mayPlan", permit.allowsAnywhere(Permission.PLAN_PROJECTS)));
    }

    @GetMapping("/projects/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var project = new ProjectId(id);
        var found = keepProject.project(project);
        var language = Locale.of(page.texts().language().tag());
        return new ModelAndView(
                "programmes/project",
                Map.of(
                        "project", found,
                        "place", projectSites.name(found.site(), language),
                        "area", places.fullName(found.area(), language),
                        "cohorts", keepProject.cohorts(project, language),
                        "counselling", beside.counselling().of(project),
                        "related", beside.related().of(project),
                        "mayPlan", programmePermit.allows(Permission.PLAN_PROJECTS, project),
                        "mayTally", programmePermit.allows(Permission.TALLY_COUNSELLING, project)));
    }

    @GetMapping("/projects/new")
    ModelAndView blank(
            @RequestParam(defaultValue = "") String request,
            @ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.PLAN_PROJECTS);
        var known = TypedFields.id(request).map(beside.start()::fields);
        return form("", known.orElseGet(ProjectForm.BLANK::typed), FormErrors.none(), page);
    }

    @PostMapping("/projects")
    ModelAndView create(
            @ModelAttribute("form") ProjectForm form, @ModelAttribute(name = "page", binding = false) Page page) {
        permit.requireAnywhere(Permission.PLAN_PROJECTS);
        var errors = FormErrors.none();
        var request = TypedFields.id(form.request());
        var kept = form.details(errors).map(details -> keepProject.create(details, request));
        return kept.map(answer -> answered(answer, "", form, page))
                .orElseGet(() -> form("", form.typed(), errors, page));
    }

    @GetMapping("/projects/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var project = new ProjectId(id);
        programmePermit.require(Permission.PLAN_PROJECTS, project);
        return form(id.toString(), ProjectForm.of(keepProject.project(project)).typed(), FormErrors.none(), page);
    }

    @PostMapping("/projects/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute("form") ProjectForm form,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var project = new ProjectId(id);
        programmePermit.require(Permission.PLAN_PROJECTS, project);
        var errors = FormErrors.none();
        var kept = form.details(errors).map(details -> keepProject.change(project, details));
        return kept.map(answer -> answered(answer, id.toString(), form, page))
                .orElseGet(() -> form(id.toString(), form.typed(), errors, page));
    }

    private ModelAndView answered(Kept<ProjectId> kept, String id, ProjectForm form, Page page) {
        return switch (kept) {
            case Kept.Yes<ProjectId>(var project) -> new ModelAndView("redirect:/projects/" + project);
            case Kept.No<ProjectId>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield form(id, form.typed(), errors, page);
            }
        };
    }

    private ModelAndView form(String id, Map<String, String> typed, FormErrors errors, Page page) {
        var view = new ModelAndView(
                "programmes/project-form",
                Map.of("id", id, "typed", typed, "sites", projectSites.choices(page), "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }

    private String governorate(String area, Locale language) {
        return places.path(new PCode(area)).stream()
                .filter(place -> place.level() == Area.GOVERNORATE)
                .findFirst()
                .map(place -> place.name(language))
                .orElse(area);
    }
}
