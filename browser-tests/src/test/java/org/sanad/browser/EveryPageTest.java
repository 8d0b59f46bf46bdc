package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPageTest {

    private static final Set<String> JUDGED_SORTS = new HashSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supervisor",
                "livelihood",
                "manager",
                "admin",
                "facilitator",
                "counsellor",
                "me",
                "reintegration",
                "coordination",
                "viewer"
            })
    void every_page_a_role_can_reach_holds_in_three_languages_on_a_phone_and_at_a_desk(String role) throws IOException {
        try (var reader = Stage.signedIn(role, Device.DESK)) {
            var crawl = new Crawl(role, reader, JUDGED_SORTS);
            faultless(role, crawl.from("/", "/more"), crawl.pages());
        }
    }

    /** A link that goes away, or a demo that no longer tells of something, would take pages from the crawl unseen. */
    @AfterAll
    static void pages_of_assessments_were_among_them() {
        assertThat(JUDGED_SORTS)
                .contains("/market-opportunities", "/recommendation-rules", "/recommendation-rules/{code}/edit")
                .contains("/assessments/proofreading", "/figures/published/assessments?round")
                .containsAll(Stream.of(
                                "",
                                "/questionnaires",
                                "/questionnaires/{id}",
                                "/questionnaires/{id}/sample",
                                "/questionnaires/{id}/open",
                                "/field",
                                "/translation",
                                "/translation/{id}?path&to",
                                "/codebook",
                                "/codebook/{id}",
                                "/coding",
                                "/coding/{id}?path",
                                "/agreement",
                                "/codes-by-group",
                                "/quotes",
                                "/plan",
                                "/findings",
                                "/recommendations",
                                "/reports",
                                "/reports/{id}",
                                "/reports/{id}/blocks/{id}")
                        .map(page -> "/assessments/{id}" + page)
                        .toList());
    }

    @Test
    void the_pages_before_signing_in_hold_too() throws IOException {
        try (var reader = Stage.stranger(Device.DESK)) {
            var crawl = new Crawl("stranger", reader, new HashSet<>());
            faultless("stranger", crawl.from("/sign-in", "/sign-in?error"), crawl.pages());
        }
    }

    private static void faultless(String role, List<Defect> defects, int pages) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "defects"));
        var list = defects.stream().map(Defect::toString).distinct().collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve(role + ".txt"), list + "\n");
        assertThat(pages).as("pages %s came to", role).isPositive();
        assertThat(list)
                .as("what is wrong with the %d pages %s came to", pages, role)
                .isEmpty();
    }
}
