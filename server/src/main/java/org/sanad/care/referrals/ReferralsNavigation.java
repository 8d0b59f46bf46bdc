package org.sanad.care.referrals;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What referrals add to the navigation of counsellors. */
@Configuration(proxyBeanMethods = false)
class ReferralsNavigation {

    @Bean
    NavigationEntry referralsEntry(Permit permit) {
        return new NavigationEntry(
                16,
                "/referrals",
                "referrals.title",
                "next",
                () -> permit.allowsAnywhere(Permission.SEE_COUNSELLING_REQUESTS));
    }
}
