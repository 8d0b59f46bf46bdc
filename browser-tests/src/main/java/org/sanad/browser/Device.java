package org.sanad.browser;

import com.microsoft.playwright.Page;
import java.util.Locale;

/** What a page is looked at on: the widths every page must hold at. */
public enum Device {
    /** The narrowest phone still met; also a desktop zoomed to 400 %. */
    SMALL_PHONE(320, 640),
    PHONE(390, 844),
    DESK(1280, 900);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public void hold(Page page) {
        page.setViewportSize(width, height);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + width;
    }
}
