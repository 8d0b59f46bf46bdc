package org.sanad.programmes.holidays;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HolidayNavigation {

    /** Stands in the navigation of who keeps them; who plans finds them from the plan. */
    @Bean
    NavigationEntry holidaysEntry(Permit permit) {
        return new NavigationEntry(
                75,
                "/holidays",
                "programmes.nav.holidays",
                "clock",
                () -> permit.allowsAnywhere(Permission.KEEP_HOLIDAYS));
    }
}
