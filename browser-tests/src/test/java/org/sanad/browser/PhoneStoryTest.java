package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhoneStoryTest {

    @Test
    void a_facilitator_marks_a_whole_session_on_a_phone_in_sorani() {
        try (var reader = Stage.signedIn("facilitator", Device.PHONE).speaks(Tongue.SORANI)) {
            var session = SessionPage.openFirst(reader);
            var address = reader.page().url();
            assertThat(session.people()).isPositive();
            for (var person = 0; person < session.people(); person++) {
                session.came(person);
            }
            assertThat(Inspection.of(reader.page(), Tongue.SORANI, Device.PHONE))
                    .isEmpty();
            session.save();
            assertThat(Inspection.of(reader.page(), Tongue.SORANI, Device.PHONE))
                    .isEmpty();

            reader.page().navigate(address);
            for (var person = 0; person < session.people(); person++) {
                assertThat(session.isMarkedAsCome(person)).isTrue();
            }
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void the_panel_in_arabic_with_arabic_digits_shows_no_latin_digit_outside_a_code() {
        try (var reader = Stage.signedIn("manager", Device.PHONE).speaks(Tongue.ARABIC)) {
            reader.open("/figures");
            assertThat(reader.page().locator(".figure").count())
                    .as("figures on the panel")
                    .isPositive();
            assertThat(reader.page().locator("main").innerText()).containsPattern("[٠-٩]");
            assertThat(Inspection.of(reader.page(), Tongue.ARABIC, Device.PHONE))
                    .isEmpty();
        }
    }
}
