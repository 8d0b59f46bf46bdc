package org.sanad.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A form that an M&E officer uploads, publishes and hands out to the whole mission. */
record PublishedForm(String path) {

    static PublishedForm of(String name) {
        return upload(name, read(name)).published();
    }

    static PublishedForm draft(String name) {
        return upload(name, read(name));
    }

    /** @param table as markdown */
    static PublishedForm upload(String name, byte[] table) {
        try (var officer = Stage.signedIn("me", Device.DESK)) {
            officer.open("/forms/new");
            officer.page().setInputFiles("input[type=file]", new FilePayload(name + ".md", "text/markdown", table));
            officer.page().click("main form[enctype] button");
            officer.page().waitForURL("**/forms/*-*");
            return new PublishedForm(
                    officer.page().url().substring(Stage.address().length()));
        }
    }

    PublishedForm published() {
        try (var officer = Stage.signedIn("me", Device.DESK)) {
            officer.open(path);
            officer.page().click("form[action$='/publish'] button");
            officer.page().waitForLoadState();
            officer.open(path + "/hand-out");
            officer.page().click("form[action$='/hand-out'] button");
            officer.page().waitForLoadState();
            return this;
        }
    }

    /** A web link to it; its path. */
    String link(String kind) {
        try (var officer = Stage.signedIn("me", Device.DESK)) {
            officer.open(path + "/links");
            officer.page().check("input[value=" + kind + "]");
            officer.page().fill("input[name=name]", "Neighbours");
            officer.page().click("main form[action$='/links'] button");
            return officer.page()
                    .locator("#made-link a")
                    .getAttribute("href")
                    .substring(Stage.address().length());
        }
    }

    private static byte[] read(String name) {
        try (var file = Objects.requireNonNull(PublishedForm.class.getResourceAsStream("/forms/" + name + ".md"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
