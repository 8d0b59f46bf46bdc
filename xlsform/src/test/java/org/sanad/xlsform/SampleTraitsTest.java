package org.sanad.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample forms have, together, what the forms of humanitarian agencies have. */
class SampleTraitsTest {

    private static final Path FORMS = Path.of("src/test/resources/forms");

    @Test
    void there_are_ten_of_them() {
        assertThat(forms()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void groups_are_spelled_both_ways_in_one_form() {
        assertThat(forms())
                .filteredOn(form -> form.contains("| begin_group |") && form.contains("| begin group |"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void authors_keep_five_to_nine_columns_of_their_own() {
        assertThat(forms())
                .filteredOn(form -> ownColumns(form) >= 5 && ownColumns(form) <= 9)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static long ownColumns(String form) {
        return Arrays.stream(form.lines().skip(1).findFirst().orElseThrow().split("\\|"))
                .map(String::strip)
                .filter(heading -> heading.matches("\\$?[a-z_]+"))
                .filter(heading -> List.of("$given_name", "kuid", "theme", "indicator", "priority", "phase")
                        .contains(heading))
                .count();
    }

    @Test
    void most_have_three_languages_and_some_of_them_half_filled() {
        assertThat(converted(form -> form.languages().size() == 3)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(converted(form -> form.languages().size() == 3
                        && form.findings().stream().anyMatch(finding -> finding.code() == Code.TRANSLATION_MISSING)))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void one_leads_through_three_thousand_places_step_by_step() {
        assertThat(converted(form -> form.xform().split("<item>", -1).length > 3_000
                        && form.xform().contains("root/item[governorate =")
                        && form.xform().contains("root/item[district =")))
                .hasSize(1);
    }

    @Test
    void repeats_are_counted_lists_come_from_files_and_records_are_made() {
        assertThat(converted(form -> form.xform().contains("jr:count="))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(converted(form -> form.xform().contains("src=\"jr://file-csv/")))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(converted(form -> form.xform().contains("entities:entities-version")))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_choices_name_stands_twice_where_its_author_allows_it() {
        assertThat(forms()).anySatisfy(form -> {
            assertThat(Form.of(form).isRefused()).isFalse();
            assertThat(Form.of(form.replace("allow_choice_duplicates", "theme")).findings())
                    .anyMatch(finding -> finding.startsWith("choice-twice"));
        });
    }

    private static List<Conversion.Converted> converted(Predicate<Conversion.Converted> trait) {
        return forms().stream()
                .map(form -> Form.of(form).converted())
                .filter(trait)
                .toList();
    }

    private static List<String> forms() {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(SampleTraitsTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
