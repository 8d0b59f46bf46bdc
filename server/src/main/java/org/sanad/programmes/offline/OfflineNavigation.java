package org.sanad.programmes.offline;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads facilitators to what waits on their phone, and supervisors to what waits for them. */
@Configuration(proxyBeanMethods = false)
class OfflineNavigation {

    @Bean
    NavigationEntry onThisPhoneEntry(PrepareDevice prepareDevice) {
        return new NavigationEntry(15, "/on-this-phone", "offline.title", "phone", prepareDevice::keepsPages);
    }

    @Bean
    NavigationEntry heldRecordsEntry(Permit permit) {
        return new NavigationEntry(
                88,
                "/held-records",
                "offline.held",
                "phone",
                () -> permit.allowsAnywhere(Permission.DECIDE_HELD_RECORDS));
    }
}
