package org.sanad.browser;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** Somebody who has no mouse: goes from field to field by the Tab key and must always see where they are. */
final class Keyboard {

    private static final int STEPS_AT_MOST = 200;

    /** A ring or a shadow on what has the focus, or on the label that stands for a hidden radio button. */
    private static final String SHOWS_WHERE = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return true;
              const shows = (element) => {
                if (!element) return false;
                const style = getComputedStyle(element);
                return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
              };
              return [at, at.nextElementSibling, at.closest("label"), at.closest(".mark")].some(shows);
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until what has the focus matches. */
    Keyboard to(String selector) {
        for (var step = 0; step < STEPS_AT_MOST; step++) {
            page.keyboard().press("Tab");
            Assertions.assertThat((Boolean) page.evaluate(SHOWS_WHERE))
                    .as("a visible ring on %s", page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"))
                    .isTrue();
            if ((Boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector)) {
                return this;
            }
        }
        throw new AssertionError("the Tab key never comes to " + selector + " on " + page.url());
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses Enter on a link or a button and waits for the page it leads to. */
    Keyboard enters() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }
}
