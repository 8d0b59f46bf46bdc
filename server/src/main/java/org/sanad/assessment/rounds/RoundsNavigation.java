package org.sanad.assessment.rounds;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What assessments add to the navigation. */
@Configuration(proxyBeanMethods = false)
class RoundsNavigation {

    @Bean
    NavigationEntry assessmentsEntry(Permit permit) {
        return new NavigationEntry(
                47, "/assessments", "assessment.nav", "talk", () -> permit.allowsAnywhere(Permission.SEE_FINDINGS));
    }
}
