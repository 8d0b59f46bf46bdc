package org.sanad.browser;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;

/** One running Sanad and one browser for all tests of a run. */
final class Stage {

    private static final Chromium CHROMIUM = Chromium.start();
    private static final RunningSanad SANAD = RunningSanad.start();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SANAD::close, "stop-sanad"));
    }

    private Stage() {}

    static String address() {
        return SANAD.address();
    }

    static RunningSanad sanad() {
        return SANAD;
    }

    static Reader stranger(Device device) {
        return new Reader(SANAD.address(), CHROMIUM.visitor(device));
    }

    static Reader withoutScript(Device device) {
        return new Reader(SANAD.address(), CHROMIUM.visitorWithoutScript(device));
    }

    static BrowserContext profile(Path folder, Device device) {
        return CHROMIUM.profile(folder, device);
    }

    static Reader signedIn(String username, Device device) {
        return stranger(device).speaks(Tongue.ENGLISH).signIn(username);
    }
}
