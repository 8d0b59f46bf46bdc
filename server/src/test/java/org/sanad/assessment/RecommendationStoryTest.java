package org.sanad.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sanad.access.Role;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.story.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From results to recommendations that people decide on, and from these to a project. */
@StoryTest
class RecommendationStoryTest {

    private final Cast cast;
    private final JdbcClient jdbc;

    RecommendationStoryTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    /** Stories share the database; what another noted of the market is no part of this one. */
    @org.junit.jupiter.api.BeforeEach
    void nobody_has_looked_at_the_market() {
        jdbc.sql("delete from assessment.market_opportunity").update();
    }

    @Test
    void rules_draft_what_enough_people_named_and_say_of_how_many() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var address = drafted(supervisor, round());
        var text = part(supervisor.page(address), "People about to start a livelihood")
                .text();
        assertThat(text)
                .contains(
                        "Life and other soft skills training",
                        "MHPSS awareness sessions",
                        "20 of 32 key informants",
                        "6 of 8 focus groups")
                .doesNotContain("Now:");
        assertThat(part(supervisor.page(address), "People about to start a livelihood")
                        .select("> ul")
                        .text())
                .doesNotContain("Peer-support groups");
    }

    @Test
    void a_grant_as_main_help_calls_for_all_of_mhpss() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var page = supervisor.page(drafted(supervisor, round()));
        assertThat(page.text()).contains("full MHPSS beside money", "All of MHPSS through the whole project");
    }

    @Test
    void interest_is_laid_beside_what_the_market_asks_for() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        officer.submit("/market-opportunities", "/market-opportunities", market("carpentry", "ASKED_FOR"));
        officer.submit("/market-opportunities", "/market-opportunities", market("restaurant", "AVOID"));
        officer.submit("/market-opportunities", "/market-opportunities", market("sewing_tailoring", "SOME"));
        var one = part(officer.page(drafted(officer, round())), "Anyone · work that people want");
        assertThat(one.select("> ul li").eachText())
                .containsExactly("Carpentry – asked for", "Sewing and tailoring – some demand");
        assertThat(one.select(".notice").text()).contains("to be avoided: Restaurant");
        assertThat(one.text()).contains("nobody has studied the market for it yet: Pastry and sweets");
        assertThat(officer.submit(
                                "/market-opportunities",
                                "/market-opportunities",
                                Map.of("area", "Atlantis", "seenOn", "soon"))
                        .body())
                .contains("No place has this name", "cannot be read", "The source is missing");
    }

    @Test
    void a_second_word_on_a_trade_asks_before_it_replaces_the_first() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        var page = "/market-opportunities";
        officer.submit(page, page, market("barber", "ASKED_FOR"));
        var asked = officer.submit(page, page, market("barber", "AVOID"));
        assertThat(asked.statusCode()).isEqualTo(422);
        var form = org.jsoup.Jsoup.parse(asked.body());
        assertThat(form.select("#f-replace").text()).contains("asked for – Market study, 01/02/2021");
        assertThat(officer.page(page).select("tr:contains(Barber)").text()).contains("asked for");
        var again = new HashMap<>(market("barber", "AVOID"));
        again.put("replace", form.select("input[name=replace]").val());
        assertThat(officer.submit(page, page, again).statusCode()).isEqualTo(302);
        assertThat(officer.page(page).select("tr:contains(Barber)").text()).contains("to be avoided");
    }

    @Test
    void work_is_ticked_and_unticked_and_what_is_to_be_avoided_is_refused() {
        var officer = cast.signedIn(Role.LIVELIHOOD_OFFICER, Cast.KIRKUK).browser();
        officer.submit("/market-opportunities", "/market-opportunities", market("carpentry", "ASKED_FOR"));
        officer.submit("/market-opportunities", "/market-opportunities", market("restaurant", "AVOID"));
        var address = drafted(officer, round());
        var one = part(officer.page(address), "Anyone · work that people want");
        var action = one.select("form").attr("action");
        assertThat(one.select("input[name=trades][checked]").eachAttr("value")).containsExactly("carpentry");
        var refused = officer.submit(
                address, action, Map.of("state", "EDITED", "trades", "restaurant", "reason", "They cook well"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("is to be avoided");
        officer.submit(address, action, Map.of("state", "EDITED", "trades", "pastry", "reason", "A bakery opens"));
        assertThat(part(officer.page(address), "Anyone · work that people want")
                        .select("> ul li")
                        .text())
                .contains("Pastry and sweets")
                .doesNotContain("Carpentry");
    }

    @Test
    void what_was_typed_stays_where_a_decision_lacks_its_reason() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK).browser();
        var address = drafted(manager, round());
        var action = action(manager.page(address), "People about to start a livelihood");
        var refused = manager.submit(
                address, action, Map.of("state", "EDITED", "items", "recreational", "note", "Only in the mornings"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var one = part(org.jsoup.Jsoup.parse(refused.body()), "People about to start a livelihood");
        assertThat(one.select("input[name=items][checked]").eachAttr("value")).containsExactly("recreational");
        assertThat(one.select("textarea[name=note]").text()).isEqualTo("Only in the mornings");
        assertThat(one.select("input[name=state][checked]").val()).isEqualTo("EDITED");
        assertThat(one.select(".field-error:has(textarea[name=reason]) .error-text")
                        .text())
                .contains("A decision needs a reason");
        assertThat(manager.submit(address, action, Map.of("state", "MAYBE", "reason", "None"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void focus_groups_are_never_ranked_among_interviews() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        var page = supervisor.page(drafted(supervisor, round()));
        assertThat(part(page, "Unemployed people").select("> ul li").eachText())
                .containsExactly(
                        "MHPSS awareness sessions",
                        "Resilience support sessions",
                        "Individual psychosocial counselling");
    }

    @Test
    void a_decision_has_a_reason_and_outlives_the_next_draft() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK).browser();
        var address = drafted(manager, round());
        var one = action(manager.page(address), "People about to start a livelihood");
        assertThat(manager.submit(address, one, Map.of("state", "ACCEPTED")).statusCode())
                .isEqualTo(422);
        manager.submit(address, one, Map.of("state", "REJECTED", "reason", "Two teams do it already"));
        manager.submit(address, address, Map.of());
        var page = manager.page(address);
        assertThat(page.text()).contains("Rejected", "Decided because: Two teams do it already");
        assertThat(page.select("h2:contains(People about to start)")).hasSize(1);
    }

    @Test
    void numbers_that_changed_after_drafting_stand_beside_each_other() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK).browser();
        var round = round();
        var address = drafted(manager, round);
        run(round, 2, 22);
        var text = part(manager.page(address), "People about to start a livelihood")
                .text();
        assertThat(text)
                .contains("The results have changed", "20 of 32 key informants", "Now: 22 of 32 key informants");
    }

    @Test
    void an_accepted_recommendation_begins_the_plan_of_a_project() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK).browser();
        var address = drafted(manager, round());
        var one = action(manager.page(address), "People about to start a livelihood");
        manager.submit(
                address,
                one,
                Map.of(
                        "state",
                        "EDITED",
                        "items",
                        "life_soft_skills",
                        "note",
                        "In the mornings",
                        "reason",
                        "Asked for by all"));
        var form = manager.page(address)
                .select("a[href^=/requests/new?recommendation]")
                .attr("href");
        ask(manager, form);
        var shown = manager.page(jdbc.sql(
                        "select '/requests/' || id from programmes.integration_request where title = 'Sewing' order by id desc limit 1")
                .query(String.class)
                .single());
        assertThat(shown.text())
                .contains("Life and other soft skills training", "In the mornings", "20 of 32 key informants");
        var decided = part(manager.page(address), "People about to start a livelihood");
        assertThat(decided.select("a[href^=/requests/new?recommendation=" + form.replaceFirst(".*=", "") + "]"))
                .isEmpty();
        assertThat(decided.select("a[href^=/requests/]").text()).isEqualTo("Sewing");
        assertThat(decided.text()).contains("Project asked for");
    }

    @Test
    void a_decision_says_who_took_it_and_when() {
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK).browser();
        var address = drafted(manager, round());
        var one = action(manager.page(address), "People about to start a livelihood");
        manager.submit(address, one, Map.of("state", "REJECTED", "reason", "Two teams do it already"));
        var decided = part(manager.page(address), "People about to start a livelihood");
        assertThat(decided.select("p.soft .hint").text())
                .matches(".*\\d{2}/\\d{2}/\\d{4}.* · The " + Role.PROGRAMME_MANAGER.messageKey());
    }

    @Test
    void rules_are_changed_by_a_new_version_and_nobodys_change_is_lost() {
        var supervisor = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.MISSION).browser();
        var edit = "/recommendation-rules/severe-activities/edit";
        var fields = new HashMap<String, String>();
        supervisor
                .page(edit)
                .select("form.stack-3 input:not([type=checkbox]), form.stack-3 select")
                .forEach(field -> fields.put(
                        field.attr("name"),
                        field.tagName().equals("select")
                                ? field.select("option[selected]").val()
                                : field.val()));
        fields.remove("_csrf");
        fields.put("atLeast", "55");
        fields.put("inForce", "true");
        fields.put("always", "specialised_care");
        assertThat(supervisor.submit(edit, "/recommendation-rules", fields).statusCode())
                .isIn(200, 302, 303);
        assertThat(supervisor.page("/recommendation-rules").text()).contains("from 55%");
        assertThat(supervisor.submit(edit, "/recommendation-rules", fields).statusCode())
                .isEqualTo(409);
        fields.put("atLeast", "500");
        assertThat(supervisor.submit(edit, "/recommendation-rules", fields).body())
                .contains("This is no number from 0 to 100");
        var local = cast.signedIn(Role.MHPSS_SUPERVISOR, Cast.KIRKUK).browser();
        assertThat(local.get(edit).statusCode()).isEqualTo(403);
    }

    @Test
    void a_round_elsewhere_and_one_that_nobody_analysed_give_nothing() {
        var elsewhere = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.NINEWA).browser();
        var round = round();
        assertThat(elsewhere.get("/assessments/" + round + "/recommendations").statusCode())
                .isEqualTo(403);
        var manager = cast.signedIn(Role.PROGRAMME_MANAGER, Cast.KIRKUK).browser();
        var empty = newRound();
        var address = "/assessments/" + empty + "/recommendations";
        assertThat(manager.submit(address, address, Map.of()).statusCode()).isEqualTo(409);
    }

    private void ask(Visitor manager, String form) {
        var asked = manager.page(form);
        assertThat(asked.select("#f-title").val()).isEqualTo("People about to start a livelihood");
        assertThat(asked.select("#f-why").text()).contains("20 of 32 key informants");
        var fields = new HashMap<>(Map.of(
                "recommendation",
                asked.select("input[name=recommendation]").val(),
                "origin",
                "ASSESSMENT",
                "title",
                "Sewing",
                "type",
                "ILA",
                "why",
                asked.select("#f-why").text(),
                "askedOn",
                asked.select("#f-askedOn").val()));
        fields.put("site", site().toString());
        manager.submit(form, "/requests", fields);
    }

    private static Map<String, String> market(String trade, String demand) {
        return Map.of(
                "area", "Kirkuk", "trade", trade, "demand", demand, "source", "Market study", "seenOn", "2021-02-01");
    }

    private static String drafted(Visitor visitor, UUID round) {
        var address = "/assessments/" + round + "/recommendations";
        visitor.submit(address, address, Map.of());
        return address;
    }

    private static org.jsoup.nodes.Element part(Document page, String profile) {
        return requireNonNull(
                page.select("article.part:has(h2:contains(" + (profile.contains("·") ? profile : profile + " ·") + "))")
                        .first());
    }

    private static String action(Document page, String profile) {
        return part(page, profile).select("form").attr("action");
    }

    private UUID site() {
        return jdbc.sql(
                        "insert into directory.site (code, name, kind, area) values (:code, 'Site', 'CENTRE', 'IQG13Q01') returning id")
                .param(
                        "code",
                        "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT))
                .query(UUID.class)
                .single();
    }

    /** Analysed once. */
    private UUID round() {
        var round = newRound();
        jdbc.sql("insert into assessment.plan (round_id, number, made_at) values (:round, 1, now())")
                .param("round", round)
                .update();
        run(round, 1, 20);
        return round;
    }

    private UUID newRound() {
        return jdbc.sql("""
                        insert into assessment.round (code, name, objective, area, methods, starts_on, ends_on, made_at)
                        values (:code, 'Round', 'Needs', 'IQG13', array['KEY_INFORMANTS'], '2021-01-01', '2021-02-01', now())
                        returning id
                        """)
                .param(
                        "code",
                        "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT))
                .query(UUID.class)
                .single();
    }

    private void run(UUID round, int number, int named) {
        var run = jdbc.sql("""
                        insert into assessment.analysis_run (plan_id, round_id, number, at, cleaning_version, form_versions, program_version, interviews)
                        select id, round_id, :number, now(), 1, 'kii 1', 'test', 32 from assessment.plan where round_id = :round
                        returning id
                        """)
                .param("number", number)
                .param("round", round)
                .query(UUID.class)
                .single();
        result(run, 1, "KII", "mhpss_prepare_livelihood", "life_soft_skills", named, 32);
        result(run, 2, "FGD", "mhpss_prepare_livelihood", "life_soft_skills", 6, 8);
        result(run, 3, "KII", "mhpss_prepare_livelihood", "peer_support", 3, 32);
        result(run, 4, "KII", "livelihood_for_mhpss_needs", "grant", 18, 32);
        result(run, 5, "KII", "livelihood_interest_codes", "carpentry", 12, 32);
        result(run, 6, "KII", "livelihood_interest_codes", "restaurant", 9, 32);
        result(run, 7, "KII", "livelihood_interest_codes", "pastry", 8, 32);
        result(run, 8, "KII", "livelihood_interest_codes", "sewing_tailoring", 5, 32);
        result(run, 9, "KII", "mhpss_unemployed", "resilience_sessions", 12, 32);
        result(run, 10, "FGD", "mhpss_unemployed", "individual_counseling", 7, 8);
    }

    private void result(UUID run, int position, String source, String variable, String value, int n, int total) {
        jdbc.sql("""
                        insert into assessment.result (run_id, position, plan_row, source, variable, value, group_vars, group_values,
                            repeat_for, repeat_value, kind, n, n_total, n_asked, n_missing, n_dk, n_prefer_not, n_not_applicable, flags)
                        values (:run, :position, 'r1', :source, :variable, :value, '', '', '', '', :kind, :n, :total, :total, 0, 0, 0, 0, '')
                        """)
                .param("run", run)
                .param("position", position)
                .param("source", source)
                .param("variable", variable)
                .param("value", value)
                .param("kind", source.equals("FGD") ? "GROUPS" : "SHARE_OF_GROUP")
                .param("n", n)
                .param("total", total)
                .update();
    }
}
