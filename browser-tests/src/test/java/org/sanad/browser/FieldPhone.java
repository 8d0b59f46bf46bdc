package org.sanad.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;

/** A facilitator's phone with its own profile, which can lose its signal, be switched off and on again. */
final class FieldPhone implements AutoCloseable {

    private static final String EVERYTHING_WRITTEN = """
            async () => {
              const texts = [];
              const letters = (bytes) => new TextDecoder("utf-8").decode(bytes) + new TextDecoder("utf-16le").decode(bytes);
              const read = (value) => {
                if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) texts.push(letters(value));
                else if (value instanceof CryptoKey) texts.push(value.extractable ? "EXTRACTABLE KEY" : "key");
                else if (value && typeof value === "object") Object.values(value).forEach(read);
                else texts.push(String(value));
              };
              for (const { name } of await indexedDB.databases()) {
                const db = await new Promise((resolve) => { const asked = indexedDB.open(name); asked.onsuccess = () => resolve(asked.result); });
                for (const store of db.objectStoreNames) {
                  await new Promise((resolve) => {
                    const asked = db.transaction(store).objectStore(store).openCursor();
                    asked.onsuccess = () => {
                      if (!asked.result) return resolve();
                      read(asked.result.key);
                      read(asked.result.value);
                      asked.result.continue();
                    };
                  });
                }
                db.close();
              }
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) texts.push(request.url, await (await cache.match(request)).text());
              }
              texts.push(JSON.stringify(localStorage), JSON.stringify(sessionStorage));
              return texts.join("\\n");
            }""";

    private static final int PATIENCE = 10_000;

    private final Signal signal;
    private final String address;
    private final Path profile;
    private BrowserContext context;
    private Page page;

    FieldPhone(String address, Path profile) {
        this.signal = new Signal(address);
        this.address = signal.address();
        this.profile = profile;
        this.context = Stage.profile(profile, Device.PHONE);
        this.page = context.pages().getFirst();
        Tongue.ENGLISH.speak(context, this.address);
    }

    Page page() {
        return page;
    }

    /** Signs in and waits until the pages for days without signal are kept. */
    FieldPhone signIn(String username) {
        enter(username);
        page.waitForSelector(
                "html[data-kept]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    void enter(String username) {
        page.navigate(address + "/sign-in");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", Reader.PASSWORD);
        page.click("form[action='/sign-in'] button");
        page.waitForURL(reached -> !reached.contains("/sign-in"));
    }

    /** Afterwards, since the page that is asked may be gone before it has answered. */
    void askToSignOut() {
        page.evaluate(
                "() => { setTimeout(() => document.querySelector('form[action=\"/sign-out\"]').requestSubmit()); }");
    }

    void loseSignal() {
        signal.lose();
        context.setOffline(true);
    }

    void findSignal() {
        signal.find();
        context.setOffline(false);
    }

    /** A page that shows itself afresh at this very moment puts off what was asked for; a person would tap again. */
    void open(String path) {
        var soon = new Page.NavigateOptions().setTimeout(PATIENCE);
        for (var taps = 1; taps < 3; taps++) {
            try {
                page.navigate(address + path, soon);
                return;
            } catch (PlaywrightException crossed) {
                page.waitForLoadState();
            }
        }
        page.navigate(address + path, soon);
    }

    /** Opens the kept copy; a browser just started may take a moment to notice that it has no signal. */
    void openKept(String path) {
        for (var tries = 0; tries < 10; tries++) {
            open(path);
            if (page.locator("html[data-copy]").count() > 0) {
                return;
            }
        }
        throw new IllegalStateException("no copy of " + path);
    }

    /** Sessions of the day's page that take marks. */
    List<String> sessions() {
        open("/today");
        return page.locator("main a[href*='/sessions/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Once the bar is there, which moves everything below it. */
    void mark(int person, int choice) {
        page.waitForSelector("#sync[data-state]");
        SessionPage.on(page).choices(person).nth(choice).check(new Locator.CheckOptions().setForce(true));
    }

    boolean isMarked(int person, int choice) {
        return SessionPage.on(page).choices(person).nth(choice).isChecked();
    }

    void save() {
        page.locator(SessionPage.SAVE).last().click();
        page.waitForLoadState(LoadState.LOAD);
    }

    /** What the bar says once it is in this state. */
    String bar(String state) {
        return page.locator("#sync[data-state=" + state + "]").innerText();
    }

    String everythingWritten() {
        return String.valueOf(page.evaluate(EVERYTHING_WRITTEN));
    }

    /** The browser is gone; its profile stays. */
    void switchOff() {
        context.close();
    }

    void switchOn() {
        context = Stage.profile(profile, Device.PHONE);
        page = context.pages().getFirst();
    }

    @Override
    public void close() {
        context.close();
        signal.close();
    }
}
