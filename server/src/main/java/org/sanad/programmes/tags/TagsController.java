package org.sanad.programmes.tags;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.projects.Projects;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tags of one project, and all tags with their projects. */
@Controller
class TagsController {

    private final TagProjects tagProjects;
    private final Projects projects;
    private final ProgrammePermit permit;

    TagsController(TagProjects tagProjects, Projects projects, ProgrammePermit permit) {
        this.tagProjects = tagProjects;
        this.projects = projects;
        this.permit = permit;
    }

    @GetMapping("/tags")
    ModelAndView list() {
        Map<Tag, List<TaggedProject>> byTag =
                tagProjects.all().stream().collect(Collectors.groupingBy(TaggedProject::tag));
        return new ModelAndView("programmes/tags", Map.of("byTag", byTag));
    }

    @GetMapping("/projects/{id}/tags")
    ModelAndView show(@PathVariable UUID id) {
        var project = new ProjectId(id);
        var tags = tagProjects.of(project);
        var found = projects.find(project)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        return new ModelAndView(
                "programmes/project-tags",
                Map.of(
                        "project", found,
                        "tags", tags,
                        "mayTag", permit.allows(Permission.PLAN_PROJECTS, project)));
    }

    @PostMapping("/projects/{id}/tags")
    ModelAndView tag(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var project = new ProjectId(id);
        tagProjects.requireTagging(project);
        var chosen = EnumSet.noneOf(Tag.class);
        fields.getOrDefault("tag", List.of()).stream()
                .filter(typed -> !typed.isEmpty())
                .map(typed -> TypedFields.choice(Tag.class, typed)
                        .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("choose-one"))))
                .forEach(chosen::add);
        tagProjects.tag(project, chosen);
        return new ModelAndView("redirect:/projects/" + id + "/tags");
    }
}
