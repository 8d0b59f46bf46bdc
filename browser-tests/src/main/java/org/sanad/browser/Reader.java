package org.sanad.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser of their own, who notices whatever the browser complains about. */
public final class Reader implements AutoCloseable {

    /** The password of every account of the demo story. */
    public static final String PASSWORD = "sanad-demo";

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    public Reader(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("script failed: " + error));
        page.onResponse(this::answered);
    }

    public Page page() {
        return page;
    }

    public Reader speaks(Tongue tongue) {
        tongue.speak(context, address);
        return this;
    }

    /** Opens a path; empty when the address is a file to download instead of a page. */
    public @Nullable Response open(String path) {
        try {
            return page.navigate(address + path);
        } catch (PlaywrightException refused) {
            if (String.valueOf(refused.getMessage()).contains("Download is starting")) {
                return null;
            }
            throw refused;
        }
    }

    /** Status of a path fetched without showing it. */
    public int status(String path) {
        return context.request().get(address + path).status();
    }

    public Reader signIn(String username) {
        open("/sign-in");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", PASSWORD);
        page.click("form[action='/sign-in'] button");
        page.waitForLoadState();
        if (page.url().contains("/sign-in")) {
            throw new IllegalStateException(username + " was not let in");
        }
        complaints.clear();
        return this;
    }

    /** What the browser complained about since asked last. */
    public List<String> complaints() {
        var said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        context.close();
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add("console: " + message.text());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add(response.status() + " for " + response.url());
        }
    }
}
