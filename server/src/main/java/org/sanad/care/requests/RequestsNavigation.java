package org.sanad.care.requests;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What requests add to the navigation: for counsellors their home. */
@Configuration(proxyBeanMethods = false)
class RequestsNavigation {

    @Bean
    NavigationEntry requestsEntry(Permit permit) {
        return new NavigationEntry(
                15,
                "/counselling-requests",
                "care.nav.requests",
                "user",
                () -> permit.allowsAnywhere(Permission.SEE_COUNSELLING_REQUESTS));
    }
}
