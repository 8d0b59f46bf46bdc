package org.sanad.programmes.allowances;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.projects.Projects;
import org.sanad.programmes.related.RelatedPage;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to transport: from a project to its place, and from the navigation of who decides. */
@Configuration(proxyBeanMethods = false)
class TransportLink implements RelatedPage {

    private final KeepAllowances keepAllowances;
    private final Projects projects;
    private final ProgrammePermit permit;

    TransportLink(KeepAllowances keepAllowances, Projects projects, ProgrammePermit permit) {
        this.keepAllowances = keepAllowances;
        this.projects = projects;
        this.permit = permit;
    }

    @Bean
    static NavigationEntry transportEntry(Permit permit) {
        return new NavigationEntry(
                74,
                "/transport",
                "allowances.nav.transport",
                "map",
                () -> permit.allowsAnywhere(Permission.SET_ALLOWANCES));
    }

    @Override
    public Optional<Link> of(ProjectId id) {
        if (!permit.allows(Permission.SEE_PROJECTS, id)) {
            return Optional.empty();
        }
        return projects.find(id)
                .map(project -> keepAllowances.at(project.area()))
                .map(place -> new Link(60, "/transport/" + place.area(), "allowances.nav.transport", state(place)));
    }

    private static Optional<String> state(LocalTransport place) {
        if (place.isAboveAverage()) {
            return Optional.of("allowances.state.above");
        }
        return place.standing().isEmpty() ? Optional.of("allowances.undecided") : Optional.empty();
    }
}
