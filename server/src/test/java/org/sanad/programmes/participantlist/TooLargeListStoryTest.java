package org.sanad.programmes.participantlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.access.Role;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.CohortStory;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;

@StoryTest
class TooLargeListStoryTest {

    private static final int MEGABYTE = 1 << 20;

    private final Cast cast;
    private final CohortId cohort;

    TooLargeListStoryTest(Cast cast, CohortStory story) {
        this.cast = cast;
        this.cohort = story.aCohort().withMembers(0).told().cohort();
    }

    /** 40 MB: more than a server commonly reads of what it refuses before it cuts the line. */
    @ParameterizedTest
    @CsvSource({
        "en, 12, larger than 10 MB, divide the list into two files",
        "en, 40, larger than 10 MB, divide the list into two files",
        "ar, 40, أكبر من 10 ميغابايت, تقسيم القائمة إلى ملفين",
        "ckb, 40, لە 10 مێگابایت گەورەترە, لیستەکە بکە بە دوو فایل"
    })
    void a_file_too_large_is_answered_by_a_page_in_the_readers_language(
            String language, int megabytes, String what, String mend) {
        var browser = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        browser.get("/import?lang=" + language);
        var answer = browser.upload(
                "/import",
                "/import",
                "participants.xlsx",
                new byte[megabytes * MEGABYTE],
                Map.of("cohort", cohort.toString(), "joinsOn", "2026-11-01", "consentLanguage", "ar"));
        assertThat(answer.statusCode()).isEqualTo(413);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).contains(what);
        assertThat(page.select("main").text()).contains(mend);
        assertThat(page.select("main a[href=/import]")).as("the way back").hasSize(1);
        assertThat(browser.get("/import").statusCode()).as("still signed in").isEqualTo(200);
    }
}
