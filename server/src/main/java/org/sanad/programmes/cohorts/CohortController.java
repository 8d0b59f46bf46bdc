package org.sanad.programmes.cohorts;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.projects.ProjectSites;
import org.sanad.shared.Kept;
import org.sanad.web.Choice;
import org.sanad.web.FormErrors;
import org.sanad.web.Page;
import org.sanad.workforce.StaffMembers;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A cohort's page, and its form. */
@Controller
class CohortController {

    private final OpenCohort openCohort;
    private final KeepCohort keepCohort;
    private final ProjectSites projectSites;
    private final StaffMembers staff;
    private final ProgrammePermit permit;

    CohortController(
            OpenCohort openCohort,
            KeepCohort keepCohort,
            ProjectSites projectSites,
            StaffMembers staff,
            ProgrammePermit permit) {
        this.openCohort = openCohort;
        this.keepCohort = keepCohort;
        this.projectSites = projectSites;
        this.staff = staff;
        this.permit = permit;
    }

    @GetMapping("/cohorts/{id}")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var language = Locale.of(page.texts().language().tag());
        return new ModelAndView("programmes/cohort", Map.of("view", openCohort.open(new CohortId(id), language)));
    }

    @GetMapping("/projects/{id}/cohorts/new")
    ModelAndView blank(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        permit.require(Permission.PLAN_PROJECTS, new ProjectId(id));
        return form("/projects/" + id + "/cohorts", CohortForm.BLANK, FormErrors.none(), page);
    }

    @PostMapping("/projects/{id}/cohorts")
    ModelAndView create(
            @PathVariable UUID id,
            @ModelAttribute("form") CohortForm form,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var project = new ProjectId(id);
        permit.require(Permission.PLAN_PROJECTS, project);
        var errors = FormErrors.none();
        var action = "/projects/" + id + "/cohorts";
        var kept = form.details(errors).map(details -> keepCohort.create(project, details));
        return kept.map(answer -> answered(answer, action, form, page))
                .orElseGet(() -> form(action, form, errors, page));
    }

    @GetMapping("/cohorts/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var cohort = new CohortId(id);
        permit.require(Permission.PLAN_PROJECTS, cohort);
        var form = CohortForm.of(keepCohort.cohort(cohort));
        return form("/cohorts/" + id + "/edit", form, FormErrors.none(), page);
    }

    @PostMapping("/cohorts/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute("form") CohortForm form,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var cohort = new CohortId(id);
        permit.require(Permission.PLAN_PROJECTS, cohort);
        var errors = FormErrors.none();
        var action = "/cohorts/" + id + "/edit";
        var kept = form.details(errors).map(details -> keepCohort.change(cohort, details));
        return kept.map(answer -> answered(answer, action, form, page))
                .orElseGet(() -> form(action, form, errors, page));
    }

    private ModelAndView answered(Kept<CohortId> kept, String action, CohortForm form, Page page) {
        return switch (kept) {
            case Kept.Yes<CohortId>(var cohort) -> new ModelAndView("redirect:/cohorts/" + cohort);
            case Kept.No<CohortId>(var faults) -> {
                var errors = FormErrors.none();
                faults.forEach(errors::add);
                yield form(action, form, errors, page);
            }
        };
    }

    private ModelAndView form(String action, CohortForm form, FormErrors errors, Page page) {
        var people = staff.all().stream()
                .map(member -> new Choice(member.id().value().toString(), member.fullName(), member.roleTitle()))
                .toList();
        var view = new ModelAndView(
                "programmes/cohort-form",
                Map.of(
                        "action", action,
                        "form", form,
                        "sites", projectSites.choices(page),
                        "staff", people,
                        "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
