package org.sanad.workforce.members;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What workforce adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class StaffNavigation {

    @Bean
    NavigationEntry staffEntry(Permit permit) {
        return new NavigationEntry(
                80,
                "/staff",
                "workforce.nav.staff",
                "cohort",
                () -> permit.allows(Permission.KEEP_STAFF, Target.mission()));
    }
}
