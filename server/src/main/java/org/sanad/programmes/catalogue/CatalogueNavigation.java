package org.sanad.programmes.catalogue;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads to the catalogue. */
@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

    @Bean
    NavigationEntry catalogueEntry(Permit permit) {
        return new NavigationEntry(
                65, "/catalogue", "catalogue.nav", "form", () -> permit.allowsAnywhere(Permission.SEE_PROJECTS));
    }
}
