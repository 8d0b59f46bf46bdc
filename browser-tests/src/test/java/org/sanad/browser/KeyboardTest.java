package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyboardTest {

    @Test
    void a_facilitator_without_a_mouse_signs_in_marks_a_person_and_saves() {
        try (var reader = Stage.stranger(Device.DESK).speaks(Tongue.ENGLISH)) {
            reader.open("/");
            var keyboard = new Keyboard(reader.page());
            keyboard.to("input[name=username]").types("facilitator");
            keyboard.to("input[name=password]").types(Reader.PASSWORD).enters();
            keyboard.to(SessionPage.LINK).enters();
            var session = SessionPage.on(reader.page());
            var address = reader.page().url();

            keyboard.to(SessionPage.MARK + " input[type=radio]").presses("Space");
            reader.page().keyboard().press("ArrowRight");
            reader.page().keyboard().press("ArrowLeft");
            assertThat(session.isMarkedAsCome(0)).isTrue();
            keyboard.to(SessionPage.SAVE).enters();

            reader.page().navigate(address);
            assertThat(session.isMarkedAsCome(0)).isTrue();
        }
    }

    @Test
    void the_first_stop_of_the_tab_key_leads_past_the_navigation() {
        try (var reader = Stage.signedIn("admin", Device.DESK)) {
            reader.open("/users");
            var keyboard = new Keyboard(reader.page());
            keyboard.to("a.skip").presses("Enter");
            assertThat(reader.page().evaluate("() => document.activeElement.id"))
                    .isEqualTo("main");
        }
    }
}
