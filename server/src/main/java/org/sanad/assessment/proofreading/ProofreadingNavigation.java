package org.sanad.assessment.proofreading;

import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What proof-reading adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class ProofreadingNavigation {

    @Bean
    NavigationEntry proofreadingEntry(ReadReports readReports) {
        return new NavigationEntry(48, "/assessments/proofreading", "proofreading.nav", "check", readReports::allowed);
    }
}
