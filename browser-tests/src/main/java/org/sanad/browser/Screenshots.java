package org.sanad.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes pictures of the pages people know Sanad by, in every language on a phone and at a desk, into
 * {@code target/screenshots}. Starts a Sanad of its own unless given the address of a running demo.
 */
public final class Screenshots {

    /** @param steps the path first opened, then the links followed one after the other */
    private record Picture(String name, String username, List<String> steps) {}

    private static final List<Picture> PICTURES = List.of(
            new Picture("sign-in", "", List.of("/sign-in")),
            new Picture("home", "facilitator", List.of("/")),
            new Picture("session", "facilitator", List.of("/", "main a[href*='/sessions/']")),
            new Picture("panel", "manager", List.of("/figures")),
            new Picture("figure", "manager", List.of("/figures", "main a.how")),
            new Picture("published", "manager", List.of("/figures", "main a[href*='published']")),
            new Picture(
                    "project", "supervisor", List.of("/projects", "main a[href^='/projects/']:not([href$='/new'])")),
            new Picture("import", "livelihood", List.of("/import")),
            new Picture("people", "livelihood", List.of("/people")),
            new Picture("person", "livelihood", List.of("/people", "main a[href^='/people/']:not([href$='/new'])")),
            new Picture("places", "admin", List.of("/places")),
            new Picture("users", "admin", List.of("/users")),
            new Picture("audit-log", "admin", List.of("/audit-log")),
            new Picture("style", "admin", List.of("/style")));

    private final Path folder;
    private final String address;
    private final Chromium chromium;

    private Screenshots(Path folder, String address, Chromium chromium) {
        this.folder = folder;
        this.address = address;
        this.chromium = chromium;
    }

    /** @param arguments the address of a running demo such as {@code http://localhost:8080}, or nothing */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        try (var chromium = Chromium.start()) {
            if (arguments.length > 0) {
                new Screenshots(folder, arguments[0], chromium).takeAll();
                return;
            }
            try (var sanad = RunningSanad.start()) {
                new Screenshots(folder, sanad.address(), chromium).takeAll();
            }
        }
    }

    private void takeAll() {
        for (var picture : PICTURES) {
            for (var device : List.of(Device.PHONE, Device.DESK)) {
                take(picture, device);
            }
        }
    }

    private void take(Picture picture, Device device) {
        try (var reader = new Reader(address, chromium.visitor(device))) {
            if (!picture.username().isEmpty()) {
                reader.speaks(Tongue.ENGLISH).signIn(picture.username());
            }
            for (var tongue : Tongue.values()) {
                reader.speaks(tongue);
                if (arrives(picture, reader)) {
                    shoot(reader.page(), picture.name() + "-" + tongue.tag() + "-" + device.width());
                } else {
                    System.err.println("No picture of " + picture.name() + ": the way ends at "
                            + reader.page().url());
                }
            }
        }
    }

    private static boolean arrives(Picture picture, Reader reader) {
        reader.open(picture.steps().getFirst());
        for (var link : picture.steps().subList(1, picture.steps().size())) {
            var found = reader.page().locator(link);
            if (found.count() == 0) {
                return false;
            }
            reader.page().navigate((String) found.first().evaluate("link => link.href"));
        }
        return true;
    }

    private void shoot(Page page, String name) {
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
    }
}
