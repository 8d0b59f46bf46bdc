package org.sanad.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a browser may do on a page. The pages on which forms are filled in may do more: the form engine compiles its reader
 * of expressions, pictures are shown before they are sent, and a form may ask for a place, a picture and a voice.
 */
final class PagePolicies implements HeaderWriter {

    private static final Pattern ENTRY = Pattern.compile("/forms/[^/]+/(fill|versions/[^/]+/try)|/f/[^/]+");

    private static final String REST = "style-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    static final String EVERYWHERE = "default-src 'self'; script-src 'self'; img-src 'self' data:; " + REST;
    private static final String ON_ENTRY_PAGES = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; "
            + "img-src 'self' data: blob:; media-src 'self' blob:; " + REST;

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var isEntry = ENTRY.matcher(request.getRequestURI()).matches();
        var devices = isEntry
                ? "camera=(self), microphone=(self), geolocation=(self)"
                : "camera=(), microphone=(), geolocation=()";
        setUnlessSet(response, "Content-Security-Policy", isEntry ? ON_ENTRY_PAGES : EVERYWHERE);
        setUnlessSet(response, "Permissions-Policy", devices + ", payment=(), usb=()");
    }

    /** What somebody uploaded is shown under a stricter policy of its own. */
    private static void setUnlessSet(HttpServletResponse response, String header, String policy) {
        if (!response.containsHeader(header)) {
            response.setHeader(header, policy);
        }
    }
}
