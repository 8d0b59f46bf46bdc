package org.sanad.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Languages on every page, and the styles, script and fonts under {@code /assets}, whose addresses change with their content. */
@Configuration(proxyBeanMethods = false)
class WebRules implements WebMvcConfigurer {

    private final LanguageChoice languageChoice;

    WebRules(LanguageChoice languageChoice) {
        this.languageChoice = languageChoice;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languageChoice)
                .excludePathPatterns("/assets/**", "/api/**", "/health", "/collect/**", "/openrosa/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
