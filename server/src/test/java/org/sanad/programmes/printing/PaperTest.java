package org.sanad.programmes.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.access.Role;
import org.sanad.files.SampleFiles;
import org.sanad.programmes.CohortStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a session and a project look like on paper, and what comes back. */
@StoryTest
class PaperTest {

    private final Cast cast;
    private final CohortStory story;
    private final JdbcClient jdbc;

    PaperTest(Cast cast, CohortStory story, JdbcClient jdbc) {
        this.cast = cast;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void a_facilitator_prints_the_sheet_with_names_and_room_to_sign() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.MISSION);
        var told =
                story.aCohort().withMembers(3).facilitatedBy(facilitator.id()).told();
        var sheet = facilitator.browser().page("/sessions/" + told.awareness() + "/sheet");
        assertThat(sheet.select(".paper-table tbody tr")).hasSize(3 + 4);
        assertThat(sheet.text()).contains("Attendance sheet", "Signature or thumbprint", name(told, 1));
        assertThat(audited(told.awareness().toString())).contains("sheet.printed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ckb"})
    void the_sheet_of_a_full_cohort_is_one_page_in_each_language(String language) throws IOException {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var told = story.aCohort().withMembers(25).told();
        var answer = supervisor.browser().download("/sessions/" + told.awareness() + "/sheet.pdf?in=" + language);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Files.write(
                Files.createDirectories(Path.of("target", "paper")).resolve("sheet-" + language + ".pdf"),
                answer.body());
        assertThat(Pdfs.text(answer.body())).contains(code(told, 1), code(told, 25));
        assertThat(Pdfs.text(answer.body()).split("\f")).hasSize(1);
    }

    @Test
    void the_signed_sheet_is_kept_with_its_session_and_opens_only_to_who_may_see_the_marks() {
        var facilitator = cast.signedIn(Role.FACILITATOR, Cast.MISSION);
        var told = story.aCohort().facilitatedBy(facilitator.id()).told();
        var page = "/sessions/" + told.awareness() + "/paper";
        var answer = facilitator
                .browser()
                .upload(
                        page,
                        "/sessions/" + told.awareness() + "/scans",
                        "dsc.jpg",
                        SampleFiles.picture("jpg", 300, 400),
                        Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
        var scan = facilitator.browser().page(page).select("a[href*=/scans/]").attr("href");
        var opened = facilitator.browser().download(scan);
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(cast.signedIn(Role.COUNSELLOR, Cast.MISSION)
                        .browser()
                        .get(scan)
                        .statusCode())
                .isEqualTo(403);
        assertThat(cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.NINEWA)
                        .browser()
                        .get(scan)
                        .statusCode())
                .isEqualTo(403);
        assertThat(cast.stranger().get(scan).statusCode()).isNotEqualTo(200);
        var other = story.aCohort().told();
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var elsewhere =
                scan.replace(told.awareness().toString(), other.awareness().toString());
        assertThat(supervisor.browser().get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(audited(told.awareness().toString())).contains("scan.added", "scan.opened");
    }

    @Test
    void a_sheet_that_is_no_picture_or_runs_something_is_refused_beside_the_field() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var told = story.aCohort().told();
        var answer = supervisor
                .browser()
                .upload(
                        "/sessions/" + told.awareness() + "/paper",
                        "/sessions/" + told.awareness() + "/scans",
                        "sheet.jpg",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("neither a picture");
        var script = SampleFiles.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>");
        assertThat(supervisor
                        .browser()
                        .upload(
                                "/sessions/" + told.awareness() + "/paper",
                                "/sessions/" + told.awareness() + "/scans",
                                "sheet.pdf",
                                script,
                                Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(supervisor
                        .browser()
                        .page("/sessions/" + told.awareness() + "/paper")
                        .select("a[href*=/scans/]"))
                .isEmpty();
    }

    @Test
    void a_removed_sheet_is_gone() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK);
        var told = story.aCohort().told();
        var page = "/sessions/" + told.awareness() + "/paper";
        supervisor
                .browser()
                .upload(page, "/sessions/" + told.awareness() + "/scans", "a.pdf", SampleFiles.pdf("/S 1"), Map.of());
        var scan = supervisor.browser().page(page).select("a[href*=/scans/]").attr("href");
        assertThat(supervisor.browser().submit(page, scan + "/remove", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(supervisor.browser().get(scan).statusCode()).isEqualTo(404);
    }

    @Test
    void the_poster_names_coming_sessions_and_no_participant() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK);
        var told = story.aCohort().startingOn(LocalDate.of(2090, 3, 1)).told();
        var poster = manager.browser().page("/projects/" + told.project() + "/poster?contact=Ask+at+the+centre");
        assertThat(poster.select(".poster-list li")).hasSize(told.plan().size());
        assertThat(poster.text()).contains("Ask at the centre", "The group chooses");
        assertThat(poster.text()).doesNotContain(name(told, 1), code(told, 1));
        var past = story.aCohort().told();
        assertThat(manager.browser()
                        .page("/projects/" + past.project() + "/poster")
                        .text())
                .contains("No session is planned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ckb"})
    void the_poster_becomes_a_pdf_in_each_language(String language) throws IOException {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK);
        var told = story.aCohort().startingOn(LocalDate.of(2090, 3, 1)).told();
        var address = "/projects/" + told.project() + "/poster.pdf?contact=0770+000+0000&in=" + language;
        var pdf = manager.browser().download(address);
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(Pdfs.text(pdf.body())).contains("0770");
        Files.write(
                Files.createDirectories(Path.of("target", "paper")).resolve("poster-" + language + ".pdf"), pdf.body());
    }

    private String name(CohortStory.Told told, int member) {
        return jdbc.sql("select full_name from registry.person where id = :id")
                .param("id", told.member(member).value())
                .query(String.class)
                .single();
    }

    private String code(CohortStory.Told told, int member) {
        return jdbc.sql("select code from registry.person where id = :id")
                .param("id", told.member(member).value())
                .query(String.class)
                .single();
    }

    private List<String> audited(String id) {
        return jdbc.sql("select action from access.audit_entry where subject_id = :id")
                .param("id", id)
                .query(String.class)
                .list();
    }
}
