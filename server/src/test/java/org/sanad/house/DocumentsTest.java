package org.sanad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever follows a path or the name of a class from a document arrives somewhere. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentsTest {

    private static final Path HOUSE = Path.of("..");
    private static final Set<String> LEFT_OUT = Set.of("target", "node_modules", ".git", "data");

    /** Made at build or run time, or named as what is not there. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(data|target|cluster/|/[a-z]|~|https?:|jdbc:|postgres:|X-).*|.*[<>*…{}$=?].*|.*/$");

    private static final Set<String> OURS = Set.of(
            "sanad",
            "server",
            "local-postgres",
            "sheets",
            "xlsform",
            "tabulation",
            "proof",
            "browser-tests",
            "bench",
            "*");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<artifactId>([^<$]+)</artifactId>|^ +\"([\\w@/.-]+)\": \"[0-9^~]", Pattern.MULTILINE);

    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern TICKED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern PATH =
            Pattern.compile("(?!\\./)[\\w.-]+(/[\\w.-]+)+|[\\w-]+\\.(md|sql|java|jte|css|txt)");
    private static final Pattern CLASS =
            Pattern.compile("([a-z]\\w*[./])*([A-Z][a-z0-9]+){2,}(\\.[a-z]\\w*(\\(\\))?)?");

    @Test
    void every_path_and_class_that_a_document_names_exists() throws IOException {
        var files = files();
        var wrong = new ArrayList<String>();
        for (var document : files.stream().filter(DocumentsTest::isDocument).toList()) {
            missing(Files.readString(HOUSE.resolve(document)), files)
                    .forEach(name -> wrong.add(document + ": " + name));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_dependency_is_named_with_its_licence_and_reason() throws IOException {
        var reasons = Files.readString(HOUSE.resolve("docs/adr/0009-dependencies-and-why.md"));
        var unnamed = new ArrayList<String>();
        for (var file : files()) {
            if (file.endsWith("pom.xml") || file.equals("server/src/main/frontend/package.json")) {
                DEPENDENCY
                        .matcher(Files.readString(HOUSE.resolve(file)))
                        .results()
                        .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                        .filter(name -> !OURS.contains(name) && !reasons.contains(name))
                        .forEach(name -> unnamed.add(file + ": " + name));
            }
        }
        assertThat(unnamed).isEmpty();
    }

    @Test
    void planted_names_of_nothing_are_seen() {
        var files = List.of("server/src/main/java/org/sanad/access/Permit.java", "docs/adr/0001-a.md");
        assertThat(missing("`access/Permit`, `Permit.require`, `docs/adr`, `0001-a.md`, `GET /health`", files))
                .isEmpty();
        assertThat(missing("`PermitNobody`, `docs/adr/0002-b.md`, `shared.PermitMe`", files))
                .containsExactly("PermitNobody", "docs/adr/0002-b.md", "shared.PermitMe");
    }

    private static List<String> missing(String text, List<String> files) {
        return TICKED.matcher(FENCE.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(ticked -> ticked.substring(1, ticked.length() - 1))
                .filter(name -> !ELSEWHERE.matcher(name).matches())
                .filter(name -> !exists(name, files))
                .distinct()
                .toList();
    }

    private static boolean exists(String name, List<String> files) {
        if (CLASS.matcher(name).matches()) {
            var type = name.replaceFirst("\\.[a-z]\\w*(\\(\\))?$", "").replaceFirst(".*[./]", "");
            return files.stream().anyMatch(file -> file.endsWith("/" + type + ".java"));
        }
        return !PATH.matcher(name).matches()
                || files.stream()
                        .anyMatch(file -> ("/" + file + "/").contains("/" + name + "/")
                                || ("/" + file).endsWith("/" + name + ".java"));
    }

    private static boolean isDocument(String file) {
        return file.endsWith(".md") && !file.startsWith("docs/generated/") && !file.equals("CHANGELOG.md");
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> found = Files.walk(HOUSE)) {
            return found.filter(Files::isRegularFile)
                    .map(HOUSE::relativize)
                    .filter(file -> Stream.iterate(file, Path::getParent)
                            .limit(file.getNameCount())
                            .noneMatch(
                                    part -> LEFT_OUT.contains(part.getFileName().toString())))
                    .map(file -> file.toString().replace('\\', '/'))
                    .collect(Collectors.toList());
        }
    }
}
