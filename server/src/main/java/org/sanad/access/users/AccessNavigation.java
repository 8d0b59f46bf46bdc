package org.sanad.access.users;

import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What access adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    @Bean
    NavigationEntry usersEntry(Permit permit) {
        return new NavigationEntry(
                90, "/users", "access.nav.users", "people", () -> permit.allowsAnywhere(Permission.MANAGE_USERS));
    }

    @Bean
    NavigationEntry tokensEntry(Permit permit) {
        return new NavigationEntry(
                92, "/tokens", "access.nav.tokens", "key", () -> permit.allowsAnywhere(Permission.MANAGE_TOKENS));
    }

    @Bean
    NavigationEntry auditLogEntry(Permit permit) {
        return new NavigationEntry(
                94,
                "/audit-log",
                "access.nav.audit-log",
                "log",
                () -> permit.allowsAnywhere(Permission.READ_AUDIT_LOG));
    }

    @Bean
    NavigationEntry meEntry(CurrentActor currentActor) {
        return new NavigationEntry(
                99, "/me", "access.nav.me", "user", () -> currentActor.actor().user() != null);
    }
}
