package org.sanad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.house.JavaSources.Method;
import org.sanad.house.JavaSources.SourceFile;
import org.sanad.house.JavaSources.Type;

/** The budgets of the house. They are met or the build fails; they are not to be raised. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShapeTest {

    private static final int LONGEST_FILE = 400;
    private static final int FILE_P95 = 200;
    private static final int FILE_MEDIAN = 45;
    private static final int LONGEST_METHOD = 40;
    private static final int METHOD_P95 = 20;
    private static final int MOST_PARAMETERS = 6;
    private static final int MOST_FILES_IN_A_PACKAGE = 20;
    private static final double ANNOTATIONS_PER_100_LINES = 10;
    private static final double NULLS_PER_1000_LINES = 8;
    private static final Set<String> BANNED_ENDINGS =
            Set.of("Impl", "Helper", "Util", "Utils", "Manager", "Dto", "DTO", "Entity");
    private static final Set<String> BANNED_BEGINNINGS = Set.of("Abstract", "Base");
    private static final Set<String> BANNED_PACKAGES = Set.of("service", "services", "dto", "impl", "util", "utils");

    private static final List<SourceFile> MAIN = JavaSources.under(
            Path.of("src/main/java"),
            Path.of("../local-postgres/src/main/java"),
            Path.of("../sheets/src/main/java"),
            Path.of("../xlsform/src/main/java"),
            Path.of("../proof/src/main/java"),
            Path.of("../tabulation/src/main/java"));
    private static final List<SourceFile> TEST = JavaSources.under(
            Path.of("src/test/java"),
            Path.of("../local-postgres/src/test/java"),
            Path.of("../sheets/src/test/java"),
            Path.of("../xlsform/src/test/java"),
            Path.of("../proof/src/test/java"),
            Path.of("../tabulation/src/test/java"));

    @Test
    void files_are_short() {
        assertThat(longerThan(LONGEST_FILE, MAIN)).isEmpty();
        assertThat(quantile(0.95, sizes(MAIN))).isLessThanOrEqualTo(FILE_P95);
        assertThat(quantile(0.5, sizes(MAIN))).isLessThanOrEqualTo(FILE_MEDIAN);
    }

    @Test
    void methods_are_short_and_ask_for_little() {
        assertThat(tooLong(methods(MAIN))).isEmpty();
        assertThat(greedy(methods(MAIN))).isEmpty();
        assertThat(quantile(0.95, methods(MAIN).stream().map(Method::bodyLines).toList()))
                .isLessThanOrEqualTo(METHOD_P95);
    }

    @Test
    void test_methods_are_short() {
        assertThat(tooLong(methods(TEST))).isEmpty();
    }

    @Test
    void a_package_is_read_at_a_glance() {
        var crowded = MAIN.stream().collect(Collectors.groupingBy(SourceFile::folder, Collectors.counting()));
        crowded.values().removeIf(count -> count <= MOST_FILES_IN_A_PACKAGE + 1); // package-info is no content
        assertThat(crowded).isEmpty();
    }

    @Test
    void names_say_what_the_programme_does() {
        assertThat(badlyNamed(MAIN)).isEmpty();
        assertThat(MAIN.stream().filter(ShapeTest::inBannedPackage).map(SourceFile::path))
                .isEmpty();
    }

    @Test
    void code_speaks_without_annotations_and_nulls() {
        var lines = MAIN.stream().mapToInt(SourceFile::codeLines).sum();
        var annotations = MAIN.stream().mapToInt(SourceFile::annotations).sum();
        var nulls = MAIN.stream().mapToInt(SourceFile::nulls).sum();
        assertThat(100.0 * annotations / lines).isLessThanOrEqualTo(ANNOTATIONS_PER_100_LINES);
        assertThat(1000.0 * nulls / lines).isLessThanOrEqualTo(NULLS_PER_1000_LINES);
    }

    @Test
    void a_planted_violation_is_seen() {
        var body = IntStream.rangeClosed(0, LONGEST_METHOD)
                .mapToObj(i -> "int a" + i + ";\n")
                .collect(Collectors.joining());
        var planted = JavaSources.measure(
                "p/util/OrderHelper.java",
                "package p.util; class OrderHelper { void m(int a,int b,int c,int d,int e,int f,int g) {\n" + body
                        + "}}");
        assertThat(tooLong(planted.methods())).isNotEmpty();
        assertThat(greedy(planted.methods())).isNotEmpty();
        assertThat(badlyNamed(List.of(planted))).isNotEmpty();
        assertThat(inBannedPackage(planted)).isTrue();
        assertThat(longerThan(3, List.of(planted))).isNotEmpty();
    }

    private static List<String> longerThan(int lines, List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.lines() > lines)
                .map(file -> file.path() + " has " + file.lines() + " lines")
                .toList();
    }

    private static List<Method> methods(List<SourceFile> files) {
        return files.stream().flatMap(file -> file.methods().stream()).toList();
    }

    private static List<Method> tooLong(List<Method> methods) {
        return methods.stream()
                .filter(method -> method.bodyLines() > LONGEST_METHOD)
                .toList();
    }

    /** Constructors of components may name all they work with up to the same number. */
    private static List<Method> greedy(List<Method> methods) {
        return methods.stream()
                .filter(method -> method.parameters() > MOST_PARAMETERS)
                .toList();
    }

    private static List<String> badlyNamed(List<SourceFile> files) {
        return files.stream()
                .flatMap(file -> file.types().stream())
                .filter(type -> BANNED_ENDINGS.stream().anyMatch(type.name()::endsWith)
                        || BANNED_BEGINNINGS.stream().anyMatch(type.name()::startsWith))
                .map(Type::name)
                .toList();
    }

    private static boolean inBannedPackage(SourceFile file) {
        return Stream.of(file.folder().split("/")).anyMatch(BANNED_PACKAGES::contains);
    }

    private static List<Integer> sizes(List<SourceFile> files) {
        return files.stream().map(SourceFile::lines).toList();
    }

    private static int quantile(double share, List<Integer> values) {
        var sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
