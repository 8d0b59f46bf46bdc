package org.sanad.forms.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers looked at: found, read, decided on. */
@StoryTest
class ReviewStoryTest {

    private final Cast cast;
    private final ReviewStory story;
    private final JdbcClient jdbc;

    ReviewStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.story = ReviewStory.begin(cast);
        this.jdbc = jdbc;
    }

    @Test
    void the_table_finds_submissions_by_what_was_answered() {
        story.sent(Map.of("place", "Daquq", "people", "7", "needs", "work care", "most", "work", "seen", "2026-11-01"));
        story.sent(Map.of("place", "Hawija", "people", "12", "needs", "care", "most", "care", "seen", "2026-11-20"));
        story.sent(Map.of("place", "Kirkuk"));
        assertThat(story.column("", "Place")).containsExactly("Kirkuk", "Hawija", "Daquq");
        assertThat(story.column("f=people&is=more&v=10", "Place")).containsExactly("Hawija");
        assertThat(story.column("f=people&is=is&v=7", "Place")).containsExactly("Daquq");
        assertThat(story.column("f=place&is=contains&v=AW", "Place")).containsExactly("Hawija");
        assertThat(story.column("f=needs&is=has&v=Work", "Place")).containsExactly("Daquq");
        assertThat(story.column("f=needs&is=has-not&v=work", "Place")).containsExactly("Kirkuk", "Hawija");
        assertThat(story.column("f=most&is=is&v=care", "Place")).containsExactly("Hawija");
        assertThat(story.column("f=seen&is=less&v=2026-11-10", "Place")).containsExactly("Daquq");
        assertThat(story.column("f=people&is=empty&v=", "Place")).containsExactly("Kirkuk");
        assertThat(story.column("f=people&is=more&v=5&f=place&is=contains&v=d", "Place"))
                .containsExactly("Daquq");
    }

    @Test
    void every_turn_of_a_repeat_has_its_row_and_is_found_by_its_own_answers() {
        story.sent(Map.of("place", "Daquq", "children", "Ali 4, Noor 9"));
        story.sent(Map.of("place", "Hawija", "children", "Sara 11"));
        assertThat(story.column("repeat=child", "Name")).containsExactly("Sara", "Noor", "Ali");
        assertThat(story.column("repeat=child&f=child/age&is=more&v=8", "Name")).containsExactly("Sara", "Noor");
        assertThat(story.column("f=child/age&is=more&v=10", "Place")).containsExactly("Hawija");
    }

    @Test
    void choices_and_questions_are_read_in_the_readers_language() {
        story.sent(Map.of("place", "Daquq", "needs", "work care"));
        assertThat(story.column("", "Needs")).containsExactly("Work, Care");
        story.reviewer().get("/forms?lang=ar");
        assertThat(story.column("", "الاحتياجات")).containsExactly("العمل، الرعاية");
    }

    @Test
    void what_a_phone_fills_in_by_itself_is_called_in_the_readers_words() {
        var page = story.sent(Map.of(
                "place", "Daquq", "start", "2026-11-01T10:00:00.000+03:00", "end", "2026-11-01T10:20:00.000+03:00"));
        assertThat(story.reviewer().page(page).select("dt").eachText()).contains("Form opened", "Form finished");
        story.reviewer().get("/forms?lang=ar");
        assertThat(story.reviewer().page(page).select("dt").eachText()).contains("فُتحت الاستمارة", "أُنهيت الاستمارة");
    }

    @Test
    void a_view_that_was_saved_for_all_is_found_by_colleagues() {
        story.sent(Map.of("place", "Daquq", "people", "7"));
        story.reviewer()
                .submit(
                        story.answers(),
                        story.answers() + "/views",
                        Map.of("name", "Large ones", "query", "f=people&is=more&v=5", "shared", "true"));
        var colleague = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        var link = colleague.page(story.answers()).select("a:contains(Large ones)");
        assertThat(colleague.page(link.attr("href")).select("tbody tr")).hasSize(1);
    }

    @Test
    void an_objection_needs_a_reason_and_stands_in_the_history() {
        var page = story.sent(Map.of("place", "Daquq"));
        var without = story.reviewer().submit(page, page + "/state", Map.of("become", "HAS_ISSUES", "seen", "0"));
        assertThat(without.statusCode()).isEqualTo(422);
        story.reviewer()
                .submit(
                        page,
                        page + "/state",
                        Map.of("become", "HAS_ISSUES", "reason", "No place like it", "seen", "0"));
        assertThat(story.reviewer().page(page).text())
                .contains("From “Received” to “Has issues”")
                .contains("No place like it");
    }

    @Test
    void a_submission_is_given_to_a_colleague_who_may_review_it_and_what_they_say_stays_beside_it() {
        var page = story.sent(Map.of("place", "Daquq"));
        cameFromKirkuk();
        var colleague = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK);
        story.reviewer()
                .submit(
                        page,
                        page + "/assign",
                        Map.of("give", colleague.id().value().toString()));
        var mine = colleague
                .browser()
                .page(story.answers() + "?assigned=" + colleague.id().value());
        assertThat(mine.select("tbody tr")).hasSize(1);
        colleague.browser().submit(page, page + "/comments", Map.of("said", "I shall ask the mukhtar"));
        assertThat(story.reviewer().page(page).text()).contains("I shall ask the mukhtar");
        assertThat(story.reviewer()
                        .submit(page, page + "/comments", Map.of("said", " "))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void submissions_are_given_in_bulk_only_to_somebody_who_may_review_each_of_them() {
        story.sent(Map.of("place", "Daquq"));
        story.sent(Map.of("place", "Hawija"));
        cameFromKirkuk();
        var near = cast.signedIn(Role.ME_OFFICER, Cast.KIRKUK).id().value().toString();
        var far = cast.signedIn(Role.ME_OFFICER, Cast.NINEWA).id().value().toString();
        var bulk = story.answers() + "/bulk";
        var refused = story.reviewer().submit(story.answers(), bulk, Map.of("all", "yes", "give", far));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That colleague may not review these answers");
        story.reviewer().submit(story.answers(), bulk, Map.of("all", "yes", "give", near));
        assertThat(story.column("assigned=" + near, "Place")).containsExactly("Hawija", "Daquq");
    }

    @Test
    void the_log_calls_a_submission_by_its_form_and_code_and_never_by_a_persons_name() {
        var page = story.sent(Map.of("place", "Daquq"));
        story.reviewer().submit(page, page + "/state", Map.of("become", "APPROVED", "seen", "0"));
        var code = page.substring(page.length() - 6);
        var log = cast.signedIn(Role.ADMINISTRATOR, Cast.MISSION).browser().page("/audit-log");
        assertThat(log.text()).containsPattern("Visit of f\\w+ " + code);
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told_and_overwrites_nothing() {
        var page = story.sent(Map.of("place", "Daquq"));
        story.reviewer().submit(page, page + "/state", Map.of("become", "APPROVED", "seen", "0"));
        var late = story.reviewer()
                .submit(page, page + "/state", Map.of("become", "REJECTED", "reason", "Twice", "seen", "0"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Nothing was overwritten");
        assertThat(story.reviewer().page(page).select(".facts").text()).contains("Approved");
    }

    @Test
    void what_is_edited_on_the_phone_is_looked_at_anew() {
        var first = "uuid:" + UUID.randomUUID();
        var page = story.sent(first, Map.of("place", "Daquq", "people", "7"));
        story.reviewer().submit(page, page + "/state", Map.of("become", "APPROVED", "seen", "0"));
        story.edited(first, "uuid:" + UUID.randomUUID(), Map.of("place", "Hawija", "people", "7"));
        var text = story.reviewer().page(page).text();
        assertThat(text).contains("From “Approved” to “Received”, since an edit arrived");
        assertThat(story.reviewer().page(page).select("#h-versions + ul tbody").text())
                .isEqualTo("Place Daquq Hawija");
        assertThat(story.reviewer().get(page + "/versions/1/xml").body()).contains("<place>Daquq</place>");
    }

    @Test
    void a_decision_for_many_is_undone_as_a_whole_and_leaves_alone_what_was_changed_since() {
        story.sent(Map.of("place", "Daquq"));
        story.sent(Map.of("place", "Hawija"));
        var page = story.newest();
        var done = story.reviewer()
                .submit(story.answers(), story.answers() + "/bulk", Map.of("all", "yes", "become", "APPROVED"));
        assertThat(story.table("state=APPROVED").select("tbody tr")).hasSize(2);
        story.reviewer().submit(page, page + "/state", Map.of("become", "REJECTED", "reason", "Twice", "seen", "1"));
        var bulk = done.headers().firstValue("Location").orElseThrow().replaceFirst(".*done=", "");
        story.reviewer().submit(story.answers(), story.answers() + "/bulk/" + bulk + "/undo", Map.of());
        assertThat(story.column("state=RECEIVED", "Place")).containsExactly("Daquq");
        assertThat(story.column("state=REJECTED", "Place")).containsExactly("Hawija");
        assertThat(story.reviewer().page(story.answers() + "/bulk").text()).contains("1 stayed");
    }

    @Test
    void answers_of_a_confidential_form_are_for_those_in_care_and_each_look_is_noted() {
        var page = story.sent(Map.of("place", "Daquq"));
        jdbc.sql("update forms.form set confidential = true where id = :id")
                .param("id", story.form())
                .update();
        assertThat(story.reviewer().get(page).statusCode()).isEqualTo(403);
        assertThat(story.reviewer().get(story.answers()).statusCode()).isEqualTo(403);
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        assertThat(supervisor.get(page).statusCode()).isEqualTo(200);
        assertThat(supervisor.get(story.answers()).statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("""
                        select count(*) from access.audit_entry
                        where action in ('submission.read', 'submissions.read') and subject_id in (:form, :submission)
                        """)
                        .param("form", story.form().toString())
                        .param("submission", page.substring("/submissions/".length()))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private void cameFromKirkuk() {
        jdbc.sql("update forms.submission set area = 'IQG13Q01' where form_id = :form")
                .param("form", story.form())
                .update();
    }

    @Test
    void who_reviews_in_one_governorate_sees_nothing_that_came_from_elsewhere() {
        var page = story.sent(Map.of("place", "Daquq"));
        var elsewhere = cast.signedIn(Role.ME_OFFICER, Cast.NINEWA).browser();
        assertThat(elsewhere.page(story.answers()).select("tbody tr")).isEmpty();
        assertThat(elsewhere.page(story.answers() + "?f=place&is=is&v=Daquq").select("tbody tr"))
                .isEmpty();
        assertThat(elsewhere.get(page).statusCode()).isEqualTo(403);
        assertThat(elsewhere.get(page + "/versions/1/xml").statusCode()).isEqualTo(403);
        elsewhere.submit(story.answers(), story.answers() + "/bulk", Map.of("all", "yes", "become", "APPROVED"));
        assertThat(story.table("state=APPROVED").select("tbody tr")).isEmpty();
    }
}
