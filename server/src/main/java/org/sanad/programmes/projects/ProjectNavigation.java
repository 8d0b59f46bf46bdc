package org.sanad.programmes.projects;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Scope;
import org.sanad.access.ScopeChoices;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads to the projects, and offers them as places where a role can hold. */
@Configuration(proxyBeanMethods = false)
class ProjectNavigation {

    @Bean
    NavigationEntry projectsEntry(Permit permit) {
        return new NavigationEntry(
                30,
                "/projects",
                "programmes.nav.projects",
                "project",
                () -> permit.allowsAnywhere(Permission.SEE_PROJECTS));
    }

    @Bean
    ScopeChoices projectChoices(Projects projects) {
        return language -> projects.names().stream()
                .map(name -> new ScopeChoices.Choice(new Scope.OfProject(name.id()), name.code() + " " + name.name()))
                .toList();
    }
}
