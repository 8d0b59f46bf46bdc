package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyboardTest {

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
