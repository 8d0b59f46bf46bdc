package org.sanad.programmes.calendar;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to one's own calendar. */
@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavigationEntry calendarEntry(Permit permit) {
        return new NavigationEntry(
                35, "/calendar", "calendar.nav", "clock", () -> permit.allowsAnywhere(Permission.SEE_PROJECTS));
    }
}
