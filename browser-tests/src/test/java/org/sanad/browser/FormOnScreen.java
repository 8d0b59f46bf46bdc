package org.sanad.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A form while somebody fills it in. */
record FormOnScreen(Page page) {

    /** Once its questions stand there. */
    static FormOnScreen on(Page page) {
        page.waitForSelector(".q-page .q");
        return new FormOnScreen(page);
    }

    /** The question whose words these are. */
    Locator question(String words) {
        return page.locator(".q-page .q")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(words, new Page.GetByTextOptions().setExact(true))));
    }

    FormOnScreen types(String question, String answer) {
        question(question).locator("input, textarea").first().fill(answer);
        return this;
    }

    FormOnScreen taps(String question, String choice) {
        question(question)
                .locator(".pick")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
        return this;
    }

    FormOnScreen presses(String button) {
        page.locator("#entry button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .last()
                .click();
        return this;
    }

    /** The button that leads on, whatever it is called. */
    FormOnScreen goesOn() {
        page.locator(".q-bar .button-main").click();
        return this;
    }

    /** What holds the focus: the question's id. */
    String focused() {
        return String.valueOf(page.evaluate(
                "() => document.activeElement.closest('.q')?.querySelector('label, legend')?.innerText ?? ''"));
    }

    /** Once the device has it. */
    FormOnScreen isKept() {
        page.waitForSelector("#entry-kept[data-kept^='20']");
        return this;
    }
}
