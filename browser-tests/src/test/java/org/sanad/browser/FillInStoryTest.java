package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms filled in in the browser: a real one with its real storage, keys and service worker. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FillInStoryTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static PublishedForm visit;

    @TempDir
    private Path profiles;

    @BeforeAll
    static void publish() {
        visit = PublishedForm.of("all-types");
    }

    @Test
    void a_form_with_every_type_is_filled_in_in_arabic_from_right_to_left_and_stands_in_the_server() {
        try (var reader = Stage.signedIn("me", Device.PHONE).speaks(Tongue.ARABIC)) {
            reader.page().context().grantPermissions(List.of("geolocation"));
            reader.page()
                    .context()
                    .setGeolocation(new com.microsoft.playwright.options.Geolocation(36.19, 44.01).setAccuracy(8));
            var before = answers().size();
            var form = begin(reader);
            assertThat(reader.page().locator("#entry").getAttribute("dir")).isEqualTo("rtl");
            form.types("الاسم", "ليلى").types("العمر بالسنوات", "٣٤").types("الوزن بالكيلوغرام", "٦٠٫٥");
            form.types("تاريخ الميلاد", "1992-02-03")
                    .types("وقت الاستيقاظ", "07:15")
                    .types("وقت اللقاء", "2026-11-22T10:30");
            faultless(reader, Tongue.ARABIC);
            form.goesOn();
            form.taps("هل ليلى أكبر من 18؟", "نعم").taps("ما المطلوب؟", "ماء").taps("ما المطلوب؟", "شيء آخر");
            form.question("ما الأول؟").locator("select").selectOption("work");
            form.question("ترتيبها").locator("[data-by='1']").first().click();
            form.question("كم الثقل من 0 إلى 10").locator("input").fill("7");
            form.question("تم الشرح").locator(".pick").click();
            form.types("ما الذي بعد؟", "دواء");
            faultless(reader, Tongue.ARABIC);
            form.goesOn();
            reader.page().locator(".q-entry input").first().fill("علي");
            form.presses("إضافة أخرى");
            reader.page().locator(".q-entry").nth(1).locator("input").first().fill("سارة");
            faultless(reader, Tongue.ARABIC);
            form.goesOn().types("كم غرفة؟", "2").goesOn();
            assertThat(reader.page().locator(".q-entry").count()).isEqualTo(2);
            form.goesOn();
            form.question("أين هو؟").locator("button").first().click();
            form.question("أين هو؟").getByText("36.19").waitFor();
            form.question("صورة البيت")
                    .locator("input[type=file]")
                    .last()
                    .setInputFiles(new FilePayload("بيت.png", "image/png", PICTURE));
            form.question("صورة البيت").locator("img").waitFor();
            form.types("رمز الحزمة", "K-77");
            faultless(reader, Tongue.ARABIC);
            form.goesOn().goesOn();
            reader.page().waitForSelector(".q-list [data-state=sent]");
            assertThat(answers()).hasSize(before + 1);
            assertThat(answers().getLast())
                    .contains(
                            "\"who/name\": \"ليلى\"", "\"who/age\": 34", "\"who/weight\": 60.5", "\"choices/pain\": 7")
                    .contains("\"choices/needs\": [\"water\", \"other\"]", "\"place/code\": \"K-77\"");
            assertThat(rows("person")).contains("علي", "سارة");
            assertThat(attachments()).isPositive();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_missing_or_cannot_be_is_said_in_its_place_and_the_first_fault_has_the_focus() {
        try (var reader = Stage.signedIn("me", Device.PHONE)) {
            var form = begin(reader).goesOn();
            assertThat(form.question("Name").locator(".error-text").innerText()).isEqualTo("Write the name.");
            assertThat(form.focused()).startsWith("Name");
            form.types("Name", "Layla").types("Age in years", "200").goesOn();
            assertThat(form.question("Age in years").locator(".error-text").innerText())
                    .isEqualTo("Type the age in years, up to 120.");
            assertThat(form.focused()).startsWith("Age in years");
            assertThat(form.question("Age in years").locator("input").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            form.types("Age in years", "twenty").goesOn();
            assertThat(form.question("Age in years").locator(".error-text").innerText())
                    .isEqualTo("Type a whole number.");
            form.types("Age in years", "20");
            assertThat(form.question("Age in years").locator(".error-text").isVisible())
                    .isFalse();
        }
    }

    @Test
    void a_draft_with_its_picture_survives_a_closed_browser_and_a_lost_signal_and_arrives_once() {
        try (var phone = new FieldPhone(Stage.address(), profiles.resolve("draft"))) {
            phone.enter("me");
            phone.open(visit.path() + "/fill");
            var form = begun(phone.page());
            phone.page()
                    .waitForSelector(
                            "#entry[data-page-kept]",
                            new com.microsoft.playwright.Page.WaitForSelectorOptions()
                                    .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            form.types("Name", "Nour").types("Age in years", "41").goesOn();
            form.taps("Is Nour older than 18?", "Yes");
            form.goesOn();
            phone.page().locator(".q-entry input").first().fill("Ali");
            form.goesOn().goesOn();
            form.question("A picture of the house")
                    .locator("input[type=file]")
                    .last()
                    .setInputFiles(new FilePayload("house.png", "image/png", PICTURE));
            form.question("A picture of the house").locator("img").waitFor();
            form.isKept();
            phone.page().waitForTimeout(1500);
            assertThat(phone.everythingWritten()).doesNotContain("Nour").doesNotContain("EXTRACTABLE");
            phone.switchOff();

            phone.switchOn();
            phone.loseSignal();
            phone.openKept(visit.path() + "/fill");
            phone.page().locator(".q-row-ways button").first().click();
            form = FormOnScreen.on(phone.page());
            assertThat(form.question("Name").locator("input").inputValue()).isEqualTo("Nour");
            for (var page = 0; page < 4; page++) {
                form.goesOn();
            }
            form.question("A picture of the house").locator("img").waitFor();
            form.goesOn().goesOn();
            phone.page().waitForSelector(".q-list [data-state=waiting]");
            assertThat(phone.bar("waiting")).contains("No connection", "Waiting on this phone: 1");
            assertThat(answersOf("Nour")).isEmpty();

            phone.findSignal();
            phone.enter("me");
            assertThat(phone.bar("sent")).contains("Everything is sent");
            assertThat(answersOf("Nour")).hasSize(1);
        }
    }

    @Test
    void a_thousand_questions_open_and_lead_on_page_by_page() {
        var long_ = PublishedForm.upload("thousand", MadeTable.of(1000));
        try (var reader = Stage.signedIn("me", Device.PHONE)) {
            reader.open(long_.path());
            reader.page().locator("a[href$='/try']").first().click();
            var form = FormOnScreen.on(reader.page());
            for (var page = 0; page < 5; page++) {
                form.goesOn();
            }
            assertThat(reader.page().locator(".q-progress").innerText()).contains("Part 6 of 100");
            assertThat(reader.page().locator(".q-page .q").count()).isLessThan(30);
        }
    }

    @Test
    void by_keyboard_alone_a_page_is_filled_in_and_left() {
        try (var reader = Stage.signedIn("me", Device.DESK)) {
            begin(reader);
            var keyboard = new Keyboard(reader.page());
            keyboard.to("[data-type=text] input")
                    .types("Sana")
                    .to("[data-type=int] input")
                    .types("30");
            keyboard.to(".q-bar .button-main").presses("Enter");
            reader.page().getByText("What is needed?").waitFor();
            keyboard.to("[data-type=one] input").presses("Space");
            assertThat(reader.page()
                            .locator("[data-type=one] input:checked")
                            .first()
                            .inputValue())
                    .isEqualTo("yes");
        }
    }

    @Test
    void every_page_of_a_form_holds_in_three_languages_and_for_readers_of_the_screen() {
        for (var tongue : Tongue.values()) {
            try (var reader = Stage.signedIn("me", Device.PHONE).speaks(tongue)) {
                var form = begin(reader);
                faultless(reader, tongue);
                form.goesOn();
                faultless(reader, tongue);
                reader.page().locator(".q-more summary").click();
                reader.page().selectOption("#q-mode", "whole");
                faultless(reader, tongue);
            }
        }
    }

    private static FormOnScreen begin(Reader reader) {
        reader.open(visit.path() + "/fill");
        return begun(reader.page());
    }

    /** A new one, also where somebody first chooses whom it is for. */
    private static FormOnScreen begun(Page page) {
        page.waitForSelector(".q-page .q, .q-list");
        if (page.locator("#begin").count() > 0) {
            page.locator("#begin").click();
        }
        return FormOnScreen.on(page);
    }

    private static void faultless(Reader reader, Tongue tongue) {
        assertThat(Inspection.of(reader.page(), tongue, Device.PHONE)).isEmpty();
        assertThat(Inspection.byAxe(reader.page(), Device.PHONE)).isEmpty();
        Device.PHONE.hold(reader.page());
    }

    private static List<String> answers() {
        return jdbc().sql("""
                        select r.answers::text from forms.answer_row r join forms.submission s on s.id = r.submission_id
                        where r.repeat = '' order by s.received_at
                        """).query(String.class).list();
    }

    private static List<String> answersOf(String name) {
        return answers().stream().filter(answer -> answer.contains(name)).toList();
    }

    private static String rows(String repeat) {
        return String.join(
                "\n",
                jdbc().sql("select answers::text from forms.answer_row where repeat = :repeat")
                        .param("repeat", repeat)
                        .query(String.class)
                        .list());
    }

    private static long attachments() {
        return jdbc().sql("select count(*) from forms.attachment")
                .query(Long.class)
                .single();
    }

    private static JdbcClient jdbc() {
        return Stage.sanad().context().getBean(JdbcClient.class);
    }
}
