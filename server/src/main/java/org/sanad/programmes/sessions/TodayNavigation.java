package org.sanad.programmes.sessions;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads facilitators to their day: it is the first place they see. */
@Configuration(proxyBeanMethods = false)
class TodayNavigation {

    @Bean
    NavigationEntry todayEntry(Permit permit) {
        return new NavigationEntry(10, "/today", "programmes.nav.today", "today", () -> marksOwn(permit));
    }

    private static boolean marksOwn(Permit permit) {
        return permit.reach(Permission.RECORD_ATTENDANCE).grants().stream()
                .anyMatch(grant -> grant.role().onlyOwn());
    }
}
