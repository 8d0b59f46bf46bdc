package org.sanad.programmes.groups;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.Composition;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.web.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Groups proposed for the people of a project. */
@Controller
class GroupsController {

    private static final String WISH = "wish.";

    private final ProposeGroups proposeGroups;

    GroupsController(ProposeGroups proposeGroups) {
        this.proposeGroups = proposeGroups;
    }

    @GetMapping("/projects/{id}/groups")
    ModelAndView show(@PathVariable UUID id) {
        return view(new ProjectId(id), FormErrors.none());
    }

    @PostMapping("/projects/{id}/groups/wishes")
    String wish(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var wishes = new LinkedHashMap<UUID, Optional<GroupWish>>();
        fields.forEach((name, value) -> {
            if (name.startsWith(WISH)) {
                TypedFields.id(name.substring(WISH.length()))
                        .ifPresent(person -> wishes.put(person, TypedFields.choice(GroupWish.class, value)));
            }
        });
        proposeGroups.wish(new ProjectId(id), wishes);
        return "redirect:/projects/" + id + "/groups";
    }

    @PostMapping("/projects/{id}/groups")
    ModelAndView accept(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String composition) {
        var project = new ProjectId(id);
        proposeGroups.require(project);
        var errors = FormErrors.none();
        var whom = TypedFields.choice(Composition.class, composition);
        if (whom.isEmpty()) {
            return view(project, errors.add("composition", Problem.of("choose-one")));
        }
        return switch (proposeGroups.accept(project, code, name, whom.get())) {
            case Kept.Yes<CohortId>(var cohort) -> new ModelAndView("redirect:/cohorts/" + cohort);
            case Kept.No<CohortId>(var faults) -> {
                faults.forEach(errors::add);
                yield view(project, errors);
            }
        };
    }

    @PostMapping("/projects/{id}/groups/{cohort}")
    String change(@PathVariable UUID id, @PathVariable UUID cohort) {
        proposeGroups.change(new ProjectId(id), new CohortId(cohort));
        return "redirect:/cohorts/" + cohort;
    }

    private ModelAndView view(ProjectId project, FormErrors errors) {
        var view = new ModelAndView("programmes/groups", Map.of("here", proposeGroups.of(project), "errors", errors));
        view.setStatus(HttpStatusCode.valueOf(errors.status()));
        return view;
    }
}
