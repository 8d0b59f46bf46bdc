package org.sanad.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window. Nothing is downloaded and nothing is called home. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        var program = program();
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** A browser of somebody's own: no cookies yet, held at this device. */
    public BrowserContext visitor(Device device) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(device.width(), device.height()));
    }

    /** The same with scripts switched off. */
    public BrowserContext visitorWithoutScript(Device device) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(device.width(), device.height())
                .setJavaScriptEnabled(false));
    }

    /** A browser with a profile on disk, which is there again when it is opened anew. */
    public BrowserContext profile(Path folder, Device device) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(program())
                                .setHeadless(true)
                                .setArgs(FLAGS)
                                .setViewportSize(device.width(), device.height()));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path program() {
        return Optional.ofNullable(System.getenv("SANAD_CHROMIUM"))
                .map(Path::of)
                .or(Chromium::onThePath)
                .filter(Files::isExecutable)
                .orElseThrow(() -> new IllegalStateException("""
                        The browser tests need Chromium, and none was found.
                        On Debian or Ubuntu: apt-get install chromium fonts-noto-core
                        Elsewhere: set SANAD_CHROMIUM to the program of a Chromium or Chrome.
                        To run every other test: ./sanad test -pl '!browser-tests'"""));
    }

    private static Optional<Path> onThePath() {
        var folders =
                Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
