package org.sanad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanad.Migrations;
import org.sanad.SanadApplication;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/**
 * Documents written from the code. {@code ./sanad docs} writes them; every other run fails when the committed ones no
 * longer tell the truth.
 */
@StoryTest
class GeneratedDocsTest {

    private static final Path FOLDER = Path.of("../docs/generated");

    private final JdbcClient jdbc;

    GeneratedDocsTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void the_module_diagram_is_true() throws IOException {
        settle("modules.md", modules());
    }

    @Test
    void the_permission_matrix_is_true() throws IOException {
        settle("permissions.md", permissions());
    }

    @Test
    void the_table_list_is_true() throws IOException {
        settle("tables.md", tables());
    }

    private static void settle(String name, String text) throws IOException {
        var file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("sanad.docs"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("docs/generated/%s is stale: run ./sanad docs and commit it", name)
                .isEqualTo(text);
    }

    private static String modules() {
        var modules = ApplicationModules.of(SanadApplication.class);
        var arrows = modules.stream()
                .flatMap(module -> module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                        .uniqueModules()
                        .map(used -> "    " + name(module) + " --> " + name(used)))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        return "# Modules and who uses whom\n\nWritten by `./sanad docs`.\n\n```mermaid\ngraph TD\n" + arrows
                + "\n```\n";
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String permissions() {
        var roles = List.of(Role.values());
        var head = "| permission | "
                + roles.stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(" | "))
                + " |\n|---|" + ":-:|".repeat(roles.size()) + "\n";
        var rows = Arrays.stream(Permission.values())
                .map(permission ->
                        "| " + permission.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | "
                                + roles.stream()
                                        .map(role -> role.may(permission) ? role.onlyOwn() ? "own" : "yes" : "")
                                        .collect(Collectors.joining(" | "))
                                + " |")
                .collect(Collectors.joining("\n"));
        return "# Who may do what\n\nWritten by `./sanad docs` from `Role`. A role holds in a scope: the mission, an area, a"
                + " project. \"own\": only what is assigned to the person.\n\n" + head + rows + "\n";
    }

    private String tables() {
        var lines = jdbc.sql("""
                        select table_schema || '.' || table_name || '|'
                            || string_agg(column_name, ', ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema in (:schemas) and table_name <> 'migration_history'
                        group by table_schema, table_name
                        order by table_schema, table_name
                        """)
                .param("schemas", Migrations.ORDER)
                .query(String.class)
                .list();
        return "# Tables and views\n\nWritten by `./sanad docs` from a migrated database.\n\n| table | columns |\n|---|---|\n"
                + lines.stream()
                        .map(line -> "| " + line.replace("|", " | ") + " |")
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
