package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithoutScriptTest {

    @Test
    void a_browser_without_script_signs_in_marks_a_person_saves_and_changes_the_language() {
        try (var reader = Stage.withoutScript(Device.PHONE).speaks(Tongue.ENGLISH)) {
            reader.signIn("facilitator");
            var session = SessionPage.openFirst(reader);
            var address = reader.page().url();
            session.came(0);
            session.save();

            reader.page().navigate(address);
            assertThat(session.isMarkedAsCome(0)).isTrue();

            reader.page().locator(".langs a[hreflang=ckb]").first().click();
            assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo("ckb");
            assertThat(reader.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(reader.page().url()).isEqualTo(address);
            assertThat(session.isMarkedAsCome(0)).isTrue();
        }
    }
}
