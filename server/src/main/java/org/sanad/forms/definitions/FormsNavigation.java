package org.sanad.forms.definitions;

import org.sanad.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads to the forms. */
@Configuration(proxyBeanMethods = false)
class FormsNavigation {

    @Bean
    NavigationEntry formsEntry(ReadForms readForms) {
        return new NavigationEntry(45, "/forms", "forms.title", "form", readForms::mayReadAny);
    }
}
