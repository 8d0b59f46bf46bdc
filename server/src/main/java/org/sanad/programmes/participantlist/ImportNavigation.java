package org.sanad.programmes.participantlist;

import java.util.concurrent.TimeUnit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Puts the import into the navigation, and forgets lists that nobody confirmed within a day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ImportNavigation {

    private final ListDrafts drafts;

    ImportNavigation(ListDrafts drafts) {
        this.drafts = drafts;
    }

    @Bean
    static NavigationEntry importEntry(ImportPermit permit) {
        return new NavigationEntry(50, "/import", "participantlist.nav", "import", permit::allowsAnywhere);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOldLists() {
        drafts.removeOld();
    }
}
