package org.sanad.workforce.training;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the trainings. */
@Configuration(proxyBeanMethods = false)
class TrainingNavigation {

    @Bean
    NavigationEntry trainingsEntry(Permit permit) {
        return new NavigationEntry(
                81, "/trainings", "training.nav", "form", () -> permit.allowsAnywhere(Permission.KEEP_TRAININGS));
    }
}
