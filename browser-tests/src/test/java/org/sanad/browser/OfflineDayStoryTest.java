package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole session without signal: all that stands on its page, in a browser that is closed in between. */
@ExtendWith(FreshSessions.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfflineDayStoryTest {

    private static final String HANDS = "[data-part=module-choice] input[name^='hands.']";

    @TempDir
    private Path profiles;

    @Test
    void a_session_with_its_choice_leaflets_note_and_a_request_is_held_without_signal_and_arrives_once() {
        try (var phone = new FieldPhone(Stage.address(), profiles.resolve("day")).signIn("facilitator")) {
            assertThat(phone.page().locator("link[rel=manifest]").count()).isEqualTo(1);
            var session = sessionThatChooses(phone);
            phone.loseSignal();
            phone.openKept(session);
            var people = SessionPage.on(phone.page()).people();
            for (var person = 0; person < people; person++) {
                phone.mark(person, 0);
            }
            var chosen = choose(phone, 1);
            phone.page().locator("[data-part=leaflets] input.input").first().fill("3");
            phone.page().fill("#f-note", "The hall was cold.");
            phone.save();
            phone.page().waitForSelector("#saved-here");
            var asked = passOnForTheLast(phone);
            assertThat(phone.bar("waiting")).contains("Waiting on this phone: " + (people + 2));
            phone.switchOff();

            phone.switchOn();
            phone.loseSignal();
            phone.openKept("/on-this-phone");
            phone.page().waitForSelector("#records");
            var waiting = phone.page().locator("#records").innerText();
            assertThat(waiting).contains(chosen, "The hall was cold.", ": 3", ": 4", "A private request to pass on");
            assertThat(lineWith(phone, "A private request")).doesNotContain(asked);
            phone.openKept(session);
            phone.page().waitForSelector("#saved-here");
            assertThat(radio(phone, 1).isChecked()).isTrue();
            assertThat(phone.page().locator(HANDS).nth(1).inputValue()).isEqualTo("4");
            phone.page().locator(HANDS).nth(1).fill("5");
            phone.mark(0, 1);
            phone.save();
            phone.page().waitForSelector("#saved-here");

            phone.findSignal();
            phone.enter("facilitator");
            assertThat(phone.bar("sent")).contains("Everything is sent");
            assertThat(number("select count(*) from programmes.attendance where session_id = :id::uuid", session))
                    .isEqualTo(people);
            assertThat(number("select count(*) from programmes.module_choice where session_id = :id::uuid", session))
                    .isEqualTo(1);
            assertThat(number("""
                            select max(v.votes) from programmes.module_vote v
                            join programmes.module_choice c on c.id = v.choice_id where c.session_id = :id::uuid
                            """, session)).isEqualTo(5);
            assertThat(number(
                            "select sum(copies) from programmes.leaflet_handout where session_id = :id::uuid", session))
                    .isEqualTo(3);
            assertThat(number("select count(*) from programmes.session_note where session_id = :id::uuid", session))
                    .isEqualTo(1);
            assertThat(requests(asked)).isEqualTo(1);
            phone.open("/on-this-phone");
            phone.page().waitForSelector("#sent");
            assertThat(phone.page().locator("#records").count()).isZero();
            assertThat(phone.page().locator("#on-this-phone").innerText()).doesNotContain("private request", asked);
            phone.open("/passed-on");
            assertThat(phone.page().locator("main").innerText()).contains("1 request");
            phone.loseSignal();
            phone.openKept("/passed-on");
            assertThat(phone.page().locator("main").innerText()).doesNotContain(asked);
        }
    }

    private static String sessionThatChooses(FieldPhone phone) {
        for (var session : phone.sessions()) {
            phone.open(session);
            if (phone.page().locator(HANDS).count() > 1) {
                return session;
            }
        }
        throw new IllegalStateException("no session whose group chooses");
    }

    private static Locator radio(FieldPhone phone, int row) {
        return phone.page().locator("input[name=next-module]").nth(row);
    }

    /** Answers with the name of the module. */
    private static String choose(FieldPhone phone, int row) {
        phone.page().locator(HANDS).nth(0).fill("2");
        phone.page().locator(HANDS).nth(row).fill("4");
        radio(phone, row).check(new Locator.CheckOptions().setForce(true));
        return phone.page().locator("label.pick").nth(row).innerText();
    }

    /** Answers with the code of the person, which must stand nowhere afterwards. */
    private static String passOnForTheLast(FieldPhone phone) {
        phone.page().locator("details:has(#private-request) > summary").click();
        var options = phone.page().locator("#f-request option");
        var last = options.last().innerText();
        phone.page().selectOption("#f-request", new SelectOption().setIndex(options.count() - 1));
        phone.page().locator("#private-request button").click();
        phone.page().waitForURL("**on-phone");
        return last.substring(last.lastIndexOf('·') + 1).strip();
    }

    private static String lineWith(FieldPhone phone, String words) {
        return phone.page()
                .locator("#records li", new Page.LocatorOptions().setHasText(words))
                .innerText();
    }

    private static int requests(String code) {
        return jdbc().sql("""
                        select count(*) from care.counselling_request r
                        join registry.person p on p.id = r.person_id where p.code = :code
                        """).param("code", code).query(Integer.class).single();
    }

    private static int number(String sql, String session) {
        return jdbc().sql(sql)
                .param("id", session.substring(session.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    private static JdbcClient jdbc() {
        return Stage.sanad().context().getBean(JdbcClient.class);
    }
}
