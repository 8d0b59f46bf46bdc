package org.sanad.programmes.leading;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the open points of who leads. */
@Configuration(proxyBeanMethods = false)
class LeadingNavigation {

    @Bean
    NavigationEntry leadingEntry(Permit permit) {
        return new NavigationEntry(
                82, "/leading", "leading.nav", "staff", () -> permit.allowsAnywhere(Permission.KEEP_TRAININGS));
    }
}
