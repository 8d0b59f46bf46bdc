package org.sanad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.directory.KeepSite;
import org.sanad.directory.SiteDetails;
import org.sanad.directory.SiteKind;
import org.sanad.programmes.CohortStory;
import org.sanad.shared.PCode;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.sanad.web.Texts;

/** A whole assessment by its pages and a phone alone: from the plan of a round to the project that begins from it. */
@StoryTest
class AssessmentWalkStoryTest {

    private static final String SURVEY = """
            | survey |
            | | type | name | label::English (en) | label::Arabic (ar) |
            | | start | start | | |
            | | end | end | | |
            | | select_one yes_no | consent | Do you agree? | هل توافق؟ |
            | | select_one group | respondent_group | Group | المجموعة |
            | | select_multiple mhpss | mhpss_prepare_livelihood | What prepares for a livelihood? | ما الذي يهيئ للعمل؟ |
            | | text | why | Why? | لماذا؟ |
            | choices |
            | | list_name | name | label::English (en) | label::Arabic (ar) |
            | | yes_no | yes | Yes | نعم |
            | | yes_no | no | No | لا |
            | | group | women | Women | نساء |
            | | group | men | Men | رجال |
            | | mhpss | awareness_sessions | MHPSS awareness sessions | جلسات توعية |
            | | mhpss | life_soft_skills | Life and other soft skills training | مهارات حياتية |
            """;

    private static final String SAID = "لا يوجد عمل هنا. أخاف أن يحكم عليّ الناس.";

    private final Cast cast;
    private final KeepSite keepSite;
    private final RoundStory story;
    private final Visitor officer;
    private final String today;

    AssessmentWalkStoryTest(Cast cast, KeepSite keepSite, Clock clock) {
        this.cast = cast;
        this.keepSite = keepSite;
        this.story = RoundStory.inField(cast, SURVEY);
        this.officer = story.officer();
        this.today = LocalDate.now(clock.withZone(Texts.ZONE)).toString();
    }

    @Test
    void what_people_said_on_phones_becomes_a_report_and_a_project_that_rests_on_it() {
        fifteenInterviewsCome();
        whatWasSaidIsTranslatedAndCoded();
        theAnswersAreCountedByAPlan();
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.MISSION).browser();
        var recommendations = oneRecommendationIsAccepted(manager);
        theReportIsPublishedWithIt();
        aProjectBeginsFromIt(manager, recommendations);
    }

    private void fifteenInterviewsCome() {
        var open = story.questionnaire() + "/open";
        done(officer, open, open, Map.of("questions", "why"));
        var phone = story.phone();
        IntStream.range(0, 15)
                .forEach(i -> story.came(
                        phone,
                        "<consent>yes</consent><respondent_group>%s</respondent_group>"
                                        .formatted(i < 9 ? "women" : "men")
                                + "<mhpss_prepare_livelihood>life_soft_skills%s</mhpss_prepare_livelihood><why>%s</why>"
                                        .formatted(i < 6 ? " awareness_sessions" : "", i == 0 ? SAID : "")));
        assertThat(officer.page(story.address() + "/field").text()).contains("15");
    }

    private void whatWasSaidIsTranslatedAndCoded() {
        var text = officer.page(story.address() + "/translation?to=en")
                .select("a.row-link")
                .attr("href");
        var translate = text.replaceFirst("\\?.*", "");
        done(
                officer,
                text,
                translate,
                Map.of(
                        "path",
                        "why",
                        "from",
                        "ar",
                        "to",
                        "en",
                        "words",
                        "No work here. I fear being judged.",
                        "state",
                        "DONE"));
        done(
                officer,
                story.address() + "/codebook/new",
                story.address() + "/codebook",
                Map.of("label_en", "Stigma", "label_ar", "الوصمة", "label_ckb", "لەکەدارکردن"));
        var coded =
                officer.page(story.address() + "/coding").select("a.row-link").attr("href");
        var code = officer.page(coded)
                .select("select[name=code] option")
                .eachAttr("value")
                .getLast();
        done(
                officer,
                coded,
                coded.replaceFirst("\\?.*", ""),
                Map.of("path", "why", "code", code, "exactly", "أخاف أن يحكم عليّ الناس"));
        assertThat(officer.page(coded).text()).contains("“أخاف أن يحكم عليّ الناس”");
    }

    private void theAnswersAreCountedByAPlan() {
        done(officer, story.address() + "/plan", story.address() + "/plan/draft", Map.of());
        done(officer, story.address() + "/plan", story.address() + "/runs", Map.of());
        assertThat(officer.page(story.address() + "/findings").text())
                .contains("15 of 15", "6 of 15", "Life and other soft skills training");
    }

    /** @return the address of the recommendations */
    private String oneRecommendationIsAccepted(Visitor manager) {
        var address = story.address() + "/recommendations";
        done(manager, address, address, Map.of());
        var drafted = manager.page(address);
        assertThat(drafted.text()).contains("Life and other soft skills training", "15 of 15 key informants");
        var one = drafted.select("article.part:contains(15 of 15 key informants) form")
                .attr("action");
        done(manager, address, one, Map.of("state", "ACCEPTED", "reason", "All asked for it"));
        assertThat(manager.page(address).text()).contains("All asked for it");
        return address;
    }

    private void theReportIsPublishedWithIt() {
        var reports = story.address() + "/reports";
        var report = done(
                officer,
                reports,
                reports,
                Map.of(
                        "title_en",
                        "Needs told",
                        "title_ar",
                        "الاحتياجات",
                        "title_ckb",
                        "پێداویستییەکان",
                        "audience",
                        "INTERNAL"));
        ReportText.write(officer, ReportText.first(officer, report), "Why people were asked.");
        done(officer, report, report + "/publish", Map.of());
        for (var language : new String[] {"en", "ar", "ckb"}) {
            var html =
                    officer.download(report + "/editions/1/html?in=" + language).body();
            assertThat(new String(html, StandardCharsets.UTF_8)).contains("100%", "40%");
        }
    }

    private void aProjectBeginsFromIt(Visitor manager, String recommendations) {
        var form = manager.page(recommendations)
                .select("a[href^=/requests/new?recommendation]")
                .attr("href");
        var asked = manager.page(form);
        assertThat(asked.select("#f-why").text()).contains("15 of 15 key informants");
        var fields = new HashMap<>(Map.of(
                "recommendation", asked.select("input[name=recommendation]").val(),
                "origin", "ASSESSMENT",
                "title", asked.select("#f-title").val(),
                "type", "ILA",
                "why", asked.select("#f-why").text(),
                "askedOn", today,
                "startsOn", "2026-12-06",
                "expected", "24",
                "contact", "Hawre, 0770 000 0000"));
        fields.put("site", site());
        var request = done(manager, form, "/requests", fields);
        assertThat(manager.page(request).text()).contains("Life and other soft skills training");
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        done(supervisor, request, request + "/evidence", evidence());
        done(supervisor, request, request + "/decision", Map.of("decision", "ACCEPT", "words", "", "decidedOn", today));
        var livelihoods = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.MISSION).browser();
        done(livelihoods, request, request + "/plan", Map.of("plan", "Induction first"));
        done(livelihoods, request, request + "/plan/agreement", Map.of("team", "LIVELIHOODS", "agreedOn", today));
        done(supervisor, request, request + "/plan/agreement", Map.of("team", "MHPSS", "agreedOn", today));
        var begin = livelihoods.page(request).select("a[href^=/projects/new]").attr("href");
        assertThat(livelihoods.page(begin).select("input[name=name]").val()).isEqualTo(fields.get("title"));
        var project = new HashMap<>(Map.of(
                "request", request.replaceFirst(".*/", ""),
                "name", "Skills in Hawija",
                "code", CohortStory.code(),
                "type", "ILA",
                "delivery", "WITH_LIVELIHOODS",
                "startsOn", "2026-12-06",
                "endsOn", "2027-06-30"));
        project.put("site", fields.get("site"));
        var begun = done(manager, begin, "/projects", project);
        var told = manager.page(recommendations);
        assertThat(told.text()).contains("Project begun");
        assertThat(told.select("article.part a[href=" + begun + "]")).hasSize(1);
    }

    private Map<String, String> evidence() {
        return Map.of(
                "evidenceKind", "NEEDS_ASSESSMENT",
                "evidenceOn", today,
                "evidencePlace", "Hawija",
                "evidenceSummary", "Fifteen key informants ask for skills before work",
                "evidenceSource", "The round's report");
    }

    private String site() {
        return CohortStory.staged(() -> keepSite.add(new SiteDetails(
                                CohortStory.code(),
                                "Hawija market",
                                null,
                                null,
                                SiteKind.CENTRE,
                                new PCode("IQG13Q01"),
                                null))
                        .orRefuse())
                .value()
                .toString();
    }

    /** @return where it led */
    private static String done(Visitor who, String page, String action, Map<String, String> fields) {
        var answer = who.submit(page, action, fields);
        assertThat(answer.statusCode()).as(action + "\n" + answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }
}
