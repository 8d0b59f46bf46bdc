package org.sanad;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The application. Started by {@code ./sanad}, which passes the port and the data folder on. Beans bear their full names,
 * so that two modules may use the same word for a thing of their own.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class SanadApplication {

    public static void main(String[] args) {
        new Launch(args).start();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    static SpringApplication application() {
        return new SpringApplication(SanadApplication.class);
    }
}
