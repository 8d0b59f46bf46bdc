package org.sanad.workforce.teamwork;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to visits, meetings and follow-ups. */
@Configuration(proxyBeanMethods = false)
class TeamworkNavigation {

    @Bean
    NavigationEntry teamworkEntry(Permit permit) {
        return new NavigationEntry(
                83, "/teamwork", "teamwork.nav", "talk", () -> permit.allowsAnywhere(Permission.LOG_TEAMWORK));
    }
}
