package org.sanad.registry.people;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistryNavigation {

    @Bean
    NavigationEntry peopleEntry(Permit permit) {
        return new NavigationEntry(
                40, "/people", "registry.nav.people", "people", () -> permit.allowsAnywhere(Permission.SEE_PEOPLE));
    }
}
