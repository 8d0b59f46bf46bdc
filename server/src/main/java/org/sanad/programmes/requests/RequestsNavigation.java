package org.sanad.programmes.requests;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads to the requests. */
@Configuration(proxyBeanMethods = false)
class RequestsNavigation {

    @Bean
    NavigationEntry integrationRequestsEntry(Permit permit) {
        return new NavigationEntry(
                35, "/requests", "requests.title", "form", () -> permit.allowsAnywhere(Permission.REQUEST_PROJECTS));
    }
}
