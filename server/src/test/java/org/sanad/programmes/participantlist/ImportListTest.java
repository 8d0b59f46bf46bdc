package org.sanad.programmes.participantlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.CohortStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class ImportListTest {

    private final Cast cast;
    private final CohortStory story;
    private final JdbcClient jdbc;

    ImportListTest(Cast cast, CohortStory story, JdbcClient jdbc) {
        this.cast = cast;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void faulty_rows_are_listed_with_cell_reason_and_remedy_and_stay_out() {
        var list = list();
        var file = Sheet.english()
                .row(Sheet.somebody(), "0770 123 4507", "woman", 27, "", "Hawija", "returnee", "yes")
                .row(Sheet.somebody(), "", "f", 150, "", "Hawija", "", "yes")
                .row(Sheet.somebody(), "", "man", "", "03/14/99", "Daquq", "", "yes")
                .row(Sheet.somebody(), "", "=IF(B5=\"F\",1,2)", 30, "", "Daquq", "", "yes")
                .row(Sheet.somebody(), "", "man", 30, "", "الحويجه الجديدة", "", "yes")
                .row(Sheet.somebody(), "", "man", 30, "", "Daquq", "", "")
                .file();
        var address = list.uploaded(file);
        var preview = list.browser().page(address);
        var faults = preview.select("#h-err")
                .parents()
                .select("table.to-cards tbody tr")
                .eachText();
        assertThat(faults)
                .anySatisfy(row -> assertThat(row).contains("D3 Age", "150", "No age above 120 is taken"))
                .anySatisfy(row ->
                        assertThat(row).contains("E4 Birth date", "03/14/99", "There is no month 14", "14/03/99"))
                .anySatisfy(row -> assertThat(row)
                        .contains("C5 Sex", "=IF(B5=\"F\",1,2)", "Formulas are not read", "“woman” or “man”"))
                .anySatisfy(
                        row -> assertThat(row).contains("F6 District", "الحويجه الجديدة", "is in Kirkuk", "Al-Hawiga"))
                .anySatisfy(
                        row -> assertThat(row).contains("H7 Consent", "empty", "Without consent nobody is registered"));
        assertThat(preview.select(".check-sum").text()).contains("1 row is ready", "5 rows have an error");
        assertThat(people(list.cohort())).isZero();
        var result = list.saved(address, Map.of());
        assertThat(result.text())
                .contains(
                        "One person joined the cohort",
                        "5 rows have an error and are not saved",
                        "One person without consent");
        assertThat(people(list.cohort())).isOne();
    }

    @Test
    void a_nearest_place_is_chosen_by_one_press() {
        var list = list();
        var address = list.uploaded(Sheet.english()
                .row(Sheet.somebody(), "", "man", 30, "", "الحويجه الجديدة", "", "yes")
                .file());
        var button = list.browser().page(address).select("button[name=place]");
        list.browser().submit(address, address + "/decide", Map.of("place", button.val()));
        assertThat(list.browser().page(address).text()).contains("1 row is ready", "Al-Hawiga");
        list.browser().submit(address, address + "/decide", Map.of("place", "2:IQG01Q01"));
        assertThat(list.browser().page(address).text())
                .as("a place of another governorate")
                .contains("has an error");
    }

    @Test
    void arabic_headings_digits_and_words_are_understood() {
        var preview = list().preview(Sheet.of("الموافقة", "الاسم الكامل", "القضاء", "العمر", "الجنس", "ملاحظات")
                .row("نعم", Sheet.somebody(), "الحويجة", "٤٤", "أنثى", "لا شيء")
                .row("نعم", Sheet.somebody(), "داقوق", "حوالي ٤٠", "ذكر", "")
                .file());
        assertThat(preview.text()).contains("2 rows are ready", "٤٤", "about 40", "age marked as estimated");
        assertThat(preview.select(".notice").text()).contains("F ملاحظات");
    }

    @Test
    void sorani_headings_and_words_are_understood() {
        var preview = list().preview(Sheet.of("ناوی سیانی", "ڕەگەز", "تەمەن", "قەزا", "ڕەزامەندی")
                .row(Sheet.somebody(), "مێ", "٢٣", "دبس", "بەڵێ")
                .row(Sheet.somebody(), "پیاو", "۳۱", "Dibis", "بەڵێ")
                .row(Sheet.somebody(), "پیاو", "۳۱", "Dibis", "نەخێر")
                .file());
        assertThat(preview.text()).contains("2 rows are ready", "1 row has an error");
    }

    @Test
    void days_of_three_calendars_and_ages_at_the_edges() {
        var preview = list().preview(Sheet.english()
                .row(Sheet.somebody(), "", "man", "", LocalDate.of(1999, 3, 14), "Dibis", "", "yes")
                .row(Sheet.somebody(), "", "man", "", "١٤/٠٣/١٩٩٩", "Dibis", "", "yes")
                .row(Sheet.somebody(), "", "man", "", "1/5/1410", "Dibis", "", "yes")
                .row(Sheet.somebody(), "", "man", "", "15/1/1365", "Dibis", "", "yes")
                .row(Sheet.somebody(), "", "man", 0, "", "Dibis", "", "yes")
                .row(Sheet.somebody(), "", "man", "about 40", "", "Dibis", "", "yes")
                .row(Sheet.somebody(), "", "man", 30, "14/03/1960", "Dibis", "", "yes")
                .file());
        assertThat(preview.select("#h-ok").parents().text()).contains("14 March 1999", "about 40");
        assertThat(preview.text())
                .contains("By the birth date the person is 66")
                .doesNotContain("⟦");
    }

    @Test
    void hostile_names_are_shown_harmless_and_kept_clean() {
        var list = list();
        var name = Sheet.somebody();
        var address = list.uploaded(Sheet.english()
                .row("\u202E\u200F" + name + " \u200B", "", "woman", 20, "", "Dibis", "", "yes")
                .row("<script>alert(1)</script> " + Sheet.somebody(), "", "woman", 20, "", "Dibis", "", "yes")
                .row("😀😀", "", "woman", 20, "", "Dibis", "", "yes")
                .row("x".repeat(300), "", "woman", 20, "", "Dibis", "", "yes")
                .file());
        var body = list.browser().get(address).body();
        assertThat(body).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
        list.saved(address, Map.of());
        assertThat(jdbc.sql("select count(*) from registry.person where full_name = :name")
                        .param("name", name)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void the_template_comes_back_as_a_list_in_every_language() {
        var list = list();
        for (var language : new String[] {"en", "ar", "ckb"}) {
            list.browser().get("/import?lang=" + language);
            var template = list.browser().download("/import/template.xlsx");
            assertThat(template.statusCode()).isEqualTo(200);
            assertThat(list.refusal(template.body())).startsWith("422");
        }
        list.browser().get("/import?lang=en");
        assertThat(list.refusal(list.browser().download("/import/template.xlsx").body()))
                .contains("Below the headings there is no row");
    }

    @Test
    void faulty_rows_can_be_downloaded_with_their_reasons() {
        var list = list();
        var address = list.uploaded(Sheet.english()
                .row(Sheet.somebody(), "", "woman", 150, "", "Dibis", "", "yes")
                .file());
        var file = list.browser().download(address + "/faulty.xlsx");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(list.preview(file.body()).text()).contains("No age above 120 is taken");
    }

    private ListStory list() {
        var told = story.aCohort().withMembers(0).told();
        return new ListStory(cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser(), told.cohort());
    }

    private int people(CohortId cohort) {
        return jdbc.sql("select count(*) from programmes.membership where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(Integer.class)
                .single();
    }
}
