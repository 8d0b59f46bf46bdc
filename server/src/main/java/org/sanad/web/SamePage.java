package org.sanad.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of the page a reader looks at, without the switches for language and digits. Never leaves this server. */
final class SamePage {

    private SamePage() {}

    /** For links on the page. A page that answers a form is reached again through the page the form stood on. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return sentForm(request) ? formPage(request) : local(failed);
        }
        return !sentForm(request) ? withQuery(request.getRequestURI(), request.getQueryString()) : formPage(request);
    }

    static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + name + "=" + value;
    }

    /** An error page is itself fetched by GET, whatever failed was sent by. */
    static boolean sentForm(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        var method = failed instanceof String sent ? sent : request.getMethod();
        return !method.equals("GET") && !method.equals("HEAD");
    }

    private static String formPage(HttpServletRequest request) {
        try {
            var page = URI.create(String.valueOf(request.getHeader("Referer")));
            var ours = request.getServerName().equals(page.getHost()) && page.getRawPath() != null;
            return ours ? withQuery(page.getRawPath(), page.getRawQuery()) : "/";
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }

    private static String withQuery(String path, @Nullable String query) {
        if (query == null) {
            return local(path);
        }
        var kept = Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !part.matches("(lang|digits)(=.*)?"))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? local(path) : local(path) + "?" + kept;
    }

    /** Browsers read "//host" and "/\host" as another server. */
    private static String local(String path) {
        return path.replaceFirst("^[/\\\\]*", "/");
    }
}
