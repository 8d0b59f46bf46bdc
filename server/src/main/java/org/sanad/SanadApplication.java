package org.sanad;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class SanadApplication {

    public static void main(String[] args) {
        SpringApplication.run(SanadApplication.class, args);
    }
}
