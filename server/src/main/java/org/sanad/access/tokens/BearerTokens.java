package org.sanad.access.tokens;

import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the filter for the API's security chain, and keeps it out of every other. */
@Configuration(proxyBeanMethods = false)
class BearerTokens {

    @Bean
    BearerTokenFilter bearerTokenFilter(Tokens tokens, Clock clock) {
        return new BearerTokenFilter(tokens, clock);
    }

    @Bean
    FilterRegistrationBean<BearerTokenFilter> onlyWhereTheApiAsksForIt(BearerTokenFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
