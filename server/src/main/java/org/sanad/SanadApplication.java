package org.sanad;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. Started by {@code ./sanad}, which passes the port and the data folder on. */
@SpringBootApplication
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
