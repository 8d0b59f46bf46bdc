package org.sanad;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings each module's own schema up to date, a module after those it depends on, so that foreign keys can only point
 * along allowed arrows. The order is written here rather than found by scanning classes, which costs seconds at start;
 * a house test holds it against the modules' stated dependencies.
 */
@Configuration(proxyBeanMethods = false)
public class Migrations {

    /** Modules with tables, in the order of their dependencies. */
    public static final List<String> ORDER = List.of(
            "access",
            "files",
            "geography",
            "forms",
            "directory",
            "assessment",
            "workforce",
            "registry",
            "care",
            "programmes",
            "monitoring");

    @Bean
    FlywayMigrationStrategy moduleByModule() {
        return configured -> {
            var dataSource = configured.getConfiguration().getDataSource();
            DatabaseRequirements.unmet(dataSource).ifPresent(missing -> {
                throw new UnfitDatabase(missing);
            });
            ORDER.forEach(module -> migrate(dataSource, module));
        };
    }

    private static void migrate(DataSource dataSource, String module) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(module)
                .defaultSchema(module)
                .createSchemas(true)
                .table("migration_history")
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }
}
