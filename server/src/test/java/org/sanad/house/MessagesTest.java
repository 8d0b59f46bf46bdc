package org.sanad.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every word stands in three languages. A key that code names and no file holds fails here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern PROBLEM = Pattern.compile("Problem\\.of\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|js|svg|xlsx|csv|json|xml|sql|properties)");

    private final List<String> doubled = new ArrayList<>();
    private final Map<String, String> english = MessageFiles.read(FOLDER, "en", doubled);
    private final Map<String, String> arabic = MessageFiles.read(FOLDER, "ar", doubled);
    private final Map<String, String> sorani = MessageFiles.read(FOLDER, "ckb", doubled);

    @Test
    void every_key_stands_in_all_three_languages() {
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        assertThat(sorani.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void a_key_has_one_home() {
        assertThat(doubled).isEmpty();
    }

    @Test
    void patterns_are_well_formed_and_agree() {
        assertThat(english.entrySet().stream()
                        .flatMap(entry -> MessageFiles.faults(
                                entry.getKey(),
                                entry.getValue(),
                                arabic.getOrDefault(entry.getKey(), ""),
                                sorani.getOrDefault(entry.getKey(), ""))
                                .stream()))
                .isEmpty();
    }

    @Test
    void every_key_that_code_names_is_written() throws IOException {
        assertThat(missing(sources(), english.keySet())).isEmpty();
    }

    @Test
    void every_constant_with_words_has_them() throws ReflectiveOperationException {
        var unspoken = new ArrayList<String>();
        for (var type : enumsWithWords()) {
            var key = type.getMethod("messageKey");
            key.setAccessible(true);
            for (var constant : type.getEnumConstants()) {
                if (!english.containsKey((String) key.invoke(constant))) {
                    unspoken.add(type.getSimpleName() + "." + constant);
                }
            }
        }
        assertThat(unspoken).isEmpty();
    }

    @Test
    void planted_faults_are_seen() {
        assertThat(MessageFiles.faults("a", "{0} of {1}", "{0}", "{0} {1}")).hasSize(1);
        assertThat(MessageFiles.faults("b", "{0, plural, one {#} other {#}}", "{0, plural, other {#}}", "{0}"))
                .hasSize(1);
        assertThat(MessageFiles.faults("c", "yes", "نعم", "بەلي")).hasSize(1);
        assertThat(MessageFiles.faults("d", "{0", "{0}", "{0}")).hasSize(1);
        assertThat(MessageFiles.faults("e", "{0} people", "{0} شخص", "{0} کەس")).isEmpty();
    }

    @Test
    void planted_missing_keys_are_seen() {
        var keys = Set.of("web.save", "problem.a", "problem.a.mend", "audit.user.added");
        assertThat(missing(List.of("page.t(\"web.sav\")", "Problem.of(\"b\", 3)"), keys))
                .containsExactly("web.sav", "problem.b", "problem.b.mend");
        assertThat(missing(
                        List.of("t(\"web.save\"); Problem.of(\"a\"); recorded(\"user.added\"); get(\"spring.jdbc\")"),
                        keys))
                .isEmpty();
    }

    /** Literals that look like keys of a family that exists, and codes of problems. */
    private static List<String> missing(List<String> sources, Set<String> keys) {
        var families =
                keys.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        var named = sources.stream()
                .flatMap(source -> LITERAL.matcher(source).results().map(hit -> hit.group(1)))
                .filter(literal -> families.contains(literal.substring(0, literal.indexOf('.') + 1)))
                .filter(literal -> !FILE_NAME.matcher(literal).matches())
                .filter(literal -> !keys.contains("audit." + literal));
        var problems = sources.stream()
                .flatMap(source -> PROBLEM.matcher(source).results().map(hit -> "problem." + hit.group(1)))
                .flatMap(key -> Stream.of(key, key + ".mend"));
        return Stream.concat(named, problems)
                .filter(key -> !keys.contains(key) && keys.stream().noneMatch(other -> other.startsWith(key + ".")))
                .distinct()
                .toList();
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        for (var root : List.of(Path.of("src/main/java"), Path.of("src/main/jte"))) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(file -> hasWords(module(root, file)))
                        .toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static String module(Path root, Path file) {
        var parts = root.relativize(file);
        return parts.getName(root.endsWith("java") ? 2 : 0).toString();
    }

    /** A module that shows nothing yet has no message file; from its first one on it must be complete. */
    private static boolean hasWords(String module) {
        return Files.exists(FOLDER.resolve(module + "_en.properties"));
    }

    private static List<Class<?>> enumsWithWords() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.sanad").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.tryGetMethod("messageKey").isPresent())
                        .filter(type -> hasWords(type.getPackageName().split("\\.")[2]))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .toList();
    }
}
