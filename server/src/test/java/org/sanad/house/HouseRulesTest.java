package org.sanad.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HouseRulesTest {

    private static final JavaClasses SANAD = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sanad");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() without a Clock",
                    (JavaAccess<?> call) ->
                            call.getTargetOwner().getPackageName().startsWith("java.time")
                                    && call.getName().equals("now")
                                    && !call.getTarget().getDescription().contains("java.time.Clock")))
            .because("a test must be able to say what day it is");

    static final ArchRule NO_FIELD_IS_INJECTED = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    static final ArchRule SQL_STANDS_IN_PLURALS = noClasses()
            .that(DescribedPredicate.describe(
                    "are not plural",
                    (JavaClass type) -> !outermost(type).getSimpleName().endsWith("s")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .because("a table has one home, and plurals store");

    static final ArchRule KERNELS_ARE_PLAIN = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.sanad.shared..",
                    "org.sanad.registry.names..",
                    "org.sanad.localpostgres..",
                    "org.sanad.sheets..",
                    "org.sanad.xlsform..",
                    "org.sanad.proof..",
                    "org.sanad.tabulation..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..")
            .because("an algorithm needs no framework");

    static final ArchRule CONTROLLERS_STAY_AT_HOME = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .notBePublic()
            .because("nobody but the framework calls a controller");

    static final ArchRule NO_SQL_IS_GLUED = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Statement")
            .because("parameters are bound, never written into SQL");

    static final ArchRule RULES_OF_A_MODULES_PARTS = slices().matching("org.sanad.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("Modulith does not look inside a module");

    @Test
    void time_comes_from_a_clock() {
        TIME_COMES_FROM_A_CLOCK.check(SANAD);
    }

    @Test
    void no_field_is_injected() {
        NO_FIELD_IS_INJECTED.check(SANAD);
    }

    @Test
    void sql_stands_in_plurals() {
        SQL_STANDS_IN_PLURALS.check(SANAD);
    }

    @Test
    void kernels_are_plain_java() {
        KERNELS_ARE_PLAIN.check(SANAD);
    }

    @Test
    void controllers_stay_at_home() {
        CONTROLLERS_STAY_AT_HOME.check(SANAD);
    }

    @Test
    void no_sql_is_glued() {
        NO_SQL_IS_GLUED.check(SANAD);
    }

    @Test
    void parts_of_a_module_do_not_go_in_circles() {
        RULES_OF_A_MODULES_PARTS.check(SANAD);
    }

    @Test
    void planted_violations_are_seen() {
        var planted = new ClassFileImporter().importClasses(Planted.class, PlantedController.class, PlantedOrder.class);
        assertThat(Stream.of(
                                TIME_COMES_FROM_A_CLOCK,
                                NO_FIELD_IS_INJECTED,
                                SQL_STANDS_IN_PLURALS,
                                CONTROLLERS_STAY_AT_HOME,
                                NO_SQL_IS_GLUED)
                        .map(rule -> rule.evaluate(planted))
                        .filter(result -> !result.hasViolation()))
                .isEmpty();
    }

    @Test
    void a_clock_handed_in_is_no_violation() {
        var honest = new ClassFileImporter().importClasses(Honest.class);
        EvaluationResult result = TIME_COMES_FROM_A_CLOCK.evaluate(honest);
        assertThat(result.hasViolation()).isFalse();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }

    static class Planted {
        @Autowired
        @Nullable
        String injected;

        Instant today() {
            return Instant.now();
        }
    }

    static class Honest {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    public static class PlantedController {}

    record PlantedOrder(JdbcClient jdbc, java.sql.Statement statement) {}
}
