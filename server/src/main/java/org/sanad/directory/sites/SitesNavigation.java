package org.sanad.directory.sites;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the directory adds to the navigation; organisations are one step from the sites. */
@Configuration(proxyBeanMethods = false)
class SitesNavigation {

    @Bean
    NavigationEntry sitesEntry(Permit permit) {
        return new NavigationEntry(
                70, "/sites", "directory.nav.sites", "pin", () -> permit.allowsAnywhere(Permission.KEEP_DIRECTORY));
    }
}
