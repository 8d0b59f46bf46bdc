package org.sanad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The demo's 2022 beside what was published of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedStoryTest {

    /** It may rise when more becomes countable; when it falls, something that was equal is now different. */
    private static final int EQUAL = 64;

    @Test
    void what_was_equal_to_the_published_figures_stays_equal() {
        try (var officer = Stage.signedIn("me", Device.DESK)) {
            officer.open("/figures/published?year=2022");
            assertThat(officer.page().locator("tbody tr:has(.tag-ok)").count()).isEqualTo(EQUAL);
            var trained = officer.page().locator("tbody tr", new Page.LocatorOptions().setHasText("MLI-0022"));
            assertThat(trained.innerText()).contains("61");
            assertThat(trained.locator(".tag-ok").count()).isEqualTo(1);
        }
    }
}
