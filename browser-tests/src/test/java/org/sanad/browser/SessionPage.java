package org.sanad.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** Where things stand on a facilitator's way from the day to a saved session. */
final class SessionPage {

    static final String LINK = "main a[href*='/sessions/']";
    static final String MARK = "main fieldset.mark";
    static final String SAVE = ".taskbar button, main form button.button-main";

    private final Page page;

    private SessionPage(Page page) {
        this.page = page;
    }

    /** The next session of the day, which waits for its marks. */
    static SessionPage openFirst(Reader facilitator) {
        facilitator.open("/");
        var page = facilitator.page();
        Assertions.assertThat(page.locator(LINK).count())
                .as("sessions on the facilitator's day")
                .isPositive();
        page.locator(LINK).first().click();
        page.waitForLoadState();
        return new SessionPage(page);
    }

    static SessionPage on(Page page) {
        return new SessionPage(page);
    }

    int people() {
        return page.locator(MARK).count();
    }

    /** The way to mark one person: came, absent, excused in this order. */
    Locator choices(int person) {
        return page.locator(MARK).nth(person).locator("input[type=radio]");
    }

    void came(int person) {
        choices(person).first().check(new Locator.CheckOptions().setForce(true));
    }

    boolean isMarkedAsCome(int person) {
        return choices(person).first().isChecked();
    }

    void save() {
        page.locator(SAVE).last().click();
        page.waitForLoadState();
    }
}
