package org.sanad.geography.atlas;

import org.sanad.access.Permit;
import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What geography adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class PlacesNavigation {

    @Bean
    NavigationEntry placesEntry(Permit permit) {
        return new NavigationEntry(60, "/places", "geography.nav.places", "map", () -> AtlasController.maySee(permit));
    }
}
