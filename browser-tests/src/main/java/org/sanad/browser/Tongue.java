package org.sanad.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** The languages of a page, each with the digits it is looked at in; between them both kinds of digits are seen. */
public enum Tongue {
    ENGLISH("en", "ltr", "latin"),
    ARABIC("ar", "rtl", "arabic"),
    SORANI("ckb", "rtl", "latin");

    private final String tag;
    private final String direction;
    private final String digits;

    Tongue(String tag, String direction, String digits) {
        this.tag = tag;
        this.direction = direction;
        this.digits = digits;
    }

    public String tag() {
        return tag;
    }

    public String direction() {
        return direction;
    }

    public String digits() {
        return digits;
    }

    /** Makes every later page of the context speak this language, as if it had been chosen at the top of a page. */
    public void speak(BrowserContext context, String address) {
        context.addCookies(
                List.of(new Cookie("lang", tag).setUrl(address), new Cookie("digits", digits).setUrl(address)));
    }
}
