package org.sanad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.Migrations;
import org.sanad.SanadApplication;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(SanadApplication.class);

    @Test
    void modules_use_each_other_only_as_they_say_and_never_in_a_circle() {
        MODULES.verify();
    }

    @Test
    void migrations_run_after_those_of_the_modules_they_depend_on() {
        for (var module : MODULES) {
            var position = Migrations.ORDER.indexOf(name(module));
            if (position < 0) {
                continue;
            }
            var before = Migrations.ORDER.subList(0, position);
            assertThat(before).containsAll(dependenciesWithTables(module));
        }
    }

    private static List<String> dependenciesWithTables(ApplicationModule module) {
        return module.getDependencies(MODULES, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .map(ModulesTest::name)
                .filter(Migrations.ORDER::contains)
                .filter(name -> !name.equals(name(module)))
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
