package org.sanad.monitoring.panel;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FigureNavigation {

    @Bean
    NavigationEntry figuresEntry(Permit permit) {
        return new NavigationEntry(
                20,
                "/figures",
                "monitoring.nav.figures",
                "figures",
                () -> permit.allowsAnywhere(Permission.SEE_FIGURES));
    }
}
