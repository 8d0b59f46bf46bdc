package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A phone on days without signal: a real browser with its real storage, keys and service worker. */
@ExtendWith(FreshSessions.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfflineStoryTest {

    private static final int CAME = 0;
    private static final int ABSENT = 1;
    private static final int EXCUSED = 2;

    /** The name under which a sealed copy lies: user and address. */
    private static final String A_KEPT_PAGE = "[0-9a-f]{12} /(today|sessions/[0-9a-f]{8})";

    @TempDir
    private Path profiles;

    @Test
    void a_session_marked_and_corrected_without_signal_survives_a_closed_browser_and_is_sent_whole() {
        try (var phone = phone("facilitator", "one")) {
            var session = openSession(phone);
            phone.loseSignal();
            phone.openKept(session);
            var people = SessionPage.on(phone.page()).people();
            for (var person = 0; person < people; person++) {
                phone.mark(person, CAME);
            }
            phone.save();
            assertThat(phone.bar("waiting")).contains("No connection", "Waiting on this phone: " + people);
            phone.mark(1, ABSENT);
            phone.save();
            phone.page().waitForSelector("#saved-here");
            assertThat(phone.isMarked(1, ABSENT)).isTrue();
            phone.switchOff();

            phone.switchOn();
            phone.loseSignal();
            phone.openKept(session);
            phone.page().waitForSelector("#saved-here");
            assertThat(phone.isMarked(0, CAME)).isTrue();
            assertThat(phone.isMarked(1, ABSENT)).isTrue();
            phone.mark(0, EXCUSED);
            phone.save();
            phone.openKept("/on-this-phone");
            phone.page().waitForSelector("#records");
            assertThat(phone.page().locator("#records li").count()).isEqualTo(people);

            phone.findSignal();
            phone.enter("facilitator");
            assertThat(phone.bar("sent")).contains("Everything is sent");
            phone.open(session);
            assertThat(phone.isMarked(0, EXCUSED)).isTrue();
            assertThat(phone.isMarked(1, ABSENT)).isTrue();
            assertThat(marks(session))
                    .hasSize(people)
                    .filteredOn("PRESENT"::equals)
                    .hasSize(people - 2);
        }
    }

    @Test
    void nothing_readable_lies_on_the_phone_and_signing_out_destroys_even_that() {
        try (var phone = phone("facilitator", "sealed")) {
            var session = openSession(phone);
            phone.open(session);
            var names = phone.page().locator("fieldset.mark legend").allInnerTexts();
            phone.loseSignal();
            phone.openKept(session);
            phone.mark(0, ABSENT);
            phone.save();
            phone.bar("waiting");
            var written = phone.everythingWritten();
            assertThat(written).containsPattern(A_KEPT_PAGE).doesNotContain("EXTRACTABLE");
            assertThat(names)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(written).doesNotContain(name));

            Stage.sanad().stop(); // first: with both, what waits would be gone at once
            phone.findSignal();
            try {
                phone.open("/on-this-phone");
                phone.bar("waiting");
                phone.askToSignOut();
                phone.page().waitForSelector("dialog");
                assertThat(phone.page().locator("dialog").innerText()).contains("Waiting on this phone: 1");
                phone.page().locator("dialog .button-main").click();
                assertThat(phone.everythingWritten()).containsPattern(A_KEPT_PAGE);
            } finally {
                Stage.sanad().startAgain();
            }
            phone.open("/today");
            phone.bar("sent");
            phone.askToSignOut();
            phone.page().waitForURL("**/sign-in**");
            assertThat(phone.everythingWritten())
                    .doesNotContainPattern(A_KEPT_PAGE)
                    .doesNotContainPattern("(?m)^key$");
            assertThat(marks(session)).containsExactly("ABSENT");
        }
    }

    @Test
    void two_phones_in_conflict_are_shown_both_marks_and_a_person_decides() {
        try (var one = phone("facilitator", "first");
                var two = phone("facilitator", "second")) {
            var session = openSession(one);
            one.loseSignal();
            two.loseSignal();
            for (var phone : List.of(one, two)) {
                phone.openKept(session);
            }
            one.mark(0, CAME);
            one.mark(1, CAME);
            one.save();
            two.mark(1, ABSENT);
            two.mark(2, ABSENT);
            two.save();
            one.findSignal();
            one.bar("sent");
            two.findSignal();
            assertThat(two.bar("open")).contains("Needs you: 1");
            two.open("/on-this-phone");
            var conflict = two.page().locator("#records li[data-state=conflict]");
            conflict.waitFor();
            assertThat(conflict.innerText()).contains("saved: Came");
            assertThat(marks(session)).containsExactlyInAnyOrder("PRESENT", "PRESENT", "ABSENT");
            conflict.locator("button").first().click();
            assertThat(conflict.innerText()).contains("Write why");
            conflict.locator("input").fill("we looked again together");
            conflict.locator("button").first().click();
            two.bar("sent");
            assertThat(marks(session)).containsExactlyInAnyOrder("PRESENT", "ABSENT", "ABSENT");
        }
    }

    @Test
    void a_server_that_stops_and_starts_again_loses_and_doubles_nothing() {
        try (var phone = phone("facilitator", "stop")) {
            var session = openSession(phone);
            phone.open(session);
            Stage.sanad().stop();
            try {
                phone.mark(0, CAME);
                phone.mark(1, EXCUSED);
                phone.save();
                assertThat(phone.bar("waiting")).contains("The server does not answer");
            } finally {
                Stage.sanad().startAgain();
            }
            phone.open("/on-this-phone");
            assertThat(phone.bar("sent")).contains("Everything is sent");
            assertThat(marks(session)).containsExactlyInAnyOrder("PRESENT", "EXCUSED");
        }
    }

    @Test
    void a_page_the_phone_does_not_keep_says_so_and_leads_to_those_it_keeps() {
        try (var phone = phone("facilitator", "missing")) {
            phone.loseSignal();
            phone.open("/projects");
            assertThat(phone.page().locator("h1").innerText()).isEqualTo("This page is not on the phone");
            phone.page().locator("#kept-pages a[href='/today']").click();
            phone.page().waitForSelector("html[data-copy]");
            assertThat(phone.page().url()).endsWith("/today");
        }
    }

    @Test
    void the_first_load_of_the_pages_for_days_without_signal_is_light() {
        try (var phone = new FieldPhone(Stage.address(), profiles.resolve("light"))) {
            Tongue.SORANI.speak(phone.page().context(), Stage.address());
            phone.signIn("facilitator");
            var bytes = (Number) phone.page().evaluate("""
                    async () => {
                      await document.fonts.ready;
                      const loaded = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
                      const worker = await (await fetch("/offline.js")).blob();
                      return worker.size + loaded.reduce((sum, one) => sum + one.encodedBodySize, 0);
                    }""");
            System.out.println("First load of the day's page with all it needs without signal: " + bytes + " bytes");
            assertThat(bytes.intValue()).isLessThanOrEqualTo(300 * 1024);
        }
    }

    private FieldPhone phone(String user, String profile) {
        return new FieldPhone(Stage.address(), profiles.resolve(profile)).signIn(user);
    }

    private static String openSession(FieldPhone phone) {
        for (var session : phone.sessions()) {
            phone.open(session);
            if (SessionPage.on(phone.page()).people() > 3) {
                return session;
            }
        }
        throw new IllegalStateException("no session that takes marks");
    }

    private static List<String> marks(String session) {
        return jdbc().sql("select mark from programmes.attendance where session_id = :id::uuid")
                .param("id", session.substring(session.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }

    private static JdbcClient jdbc() {
        return Stage.sanad().context().getBean(JdbcClient.class);
    }
}
