package org.sanad.access.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import org.sanad.access.tokens.BearerTokenFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The doors: pages for browsers with a session, the API for bearers without one, and two for phones that collect forms, by
 * a token or by name and password. All are closed unless stated here; what somebody may do inside is said by {@link org.sanad.access.Permit} in each use case.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String[] OPEN_TO_ALL = {
        "/sign-in",
        "/setup",
        "/health",
        "/assets/**",
        "/style",
        "/favicon.ico",
        "/error",
        "/offline",
        "/offline.js",
        "/manifest.webmanifest",
        "/feeds/*"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Programs hear that a token may come as a password: Excel asks its user for one only then. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, BearerTokenFilter bearer) {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(bearer, AuthorizationFilter.class)
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, refused) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Sanad\", charset=\"UTF-8\"");
                    response.sendError(HttpStatus.UNAUTHORIZED.value());
                }))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(Doors::headers)
                .build();
    }

    /** A phone's or a link's token stands in its address and is asked for by each use; no session, no cookie, no form's token. */
    @Bean
    @Order(2)
    SecurityFilterChain phones(HttpSecurity http) {
        return http.securityMatcher("/collect/**", "/f/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(Doors::headers)
                .build();
    }

    /** For clients that know no tokens: a name and a password with each request, and again no session and no cookie. */
    @Bean
    @Order(3)
    SecurityFilterChain phonesByName(HttpSecurity http, RepeatedSignIn signIn) {
        var ask = new AskForPassword();
        return http.securityMatcher("/openrosa/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .authenticationManager(signIn::authenticate)
                .addFilterBefore(new OverSafeLine(), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(ask))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(ask))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .headers(Doors::headers)
                .build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignInOutcome outcome) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN_TO_ALL)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?signed-out")
                        .deleteCookies("SANAD"))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.migrateSession()))
                .headers(Doors::headers)
                .httpBasic(basic -> basic.disable())
                .anonymous(withDefaults())
                .build();
    }

    private static void headers(
            org.springframework.security.config.annotation.web.configurers.HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new PagePolicies())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.deny());
    }
}
