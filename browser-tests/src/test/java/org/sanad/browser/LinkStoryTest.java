package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who has nothing but a link. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkStoryTest {

    private static final double PATIENCE = 45_000;

    @TempDir
    private Path profiles;

    @Test
    void a_link_for_one_person_works_without_signal_sends_by_itself_and_then_says_thank_you() {
        var link = PublishedForm.upload("neighbours", VISIT.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .published()
                .link("ONE_PERSON");
        try (var phone = new FieldPhone(Stage.address(), profiles.resolve("link"))) {
            phone.open(link);
            FormOnScreen.on(phone.page());
            phone.page().waitForSelector("#entry[data-page-kept]");
            phone.loseSignal();
            phone.open(link);
            FormOnScreen.on(phone.page()).types("Your street", "Nineveh Street").goesOn();
            var bar = phone.page().locator("#entry-bar[data-state=waiting]");
            bar.getByText("No connection").waitFor();
            assertThat(bar.innerText()).contains("Waiting on this device: 1");
            assertThat(answers()).isZero();

            phone.findSignal();
            phone.page()
                    .waitForSelector(
                            "#entry-bar[data-state=sent]", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
            assertThat(answers()).isEqualTo(1);
            assertThat(phone.page().locator(".q-list").innerText()).contains("Thank you.");
            assertThat(phone.page().locator("#begin").count()).isZero();
        }
        try (var other = Stage.stranger(Device.PHONE).speaks(Tongue.ENGLISH)) {
            other.open(link);
            other.page().getByText("This link was for one filled-in form").waitFor();
            assertThat(Inspection.of(other.page(), Tongue.ENGLISH, Device.PHONE))
                    .isEmpty();
            assertThat(Inspection.byAxe(other.page(), Device.PHONE)).isEmpty();
        }
    }

    private static final String VISIT = """
            | survey |
            | | type | name | label |
            | | text | street | Your street |
            | settings |
            | | form_id | form_title | version |
            | | neighbours | Neighbours | 1 |
            """;

    private static long answers() {
        return Stage.sanad()
                .context()
                .getBean(JdbcClient.class)
                .sql("select count(*) from forms.answer_row where answers ->> 'street' = 'Nineveh Street'")
                .query(Long.class)
                .single();
    }
}
