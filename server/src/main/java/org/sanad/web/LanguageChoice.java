package org.sanad.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Which language and digits a reader sees: chosen by {@code ?lang=} and {@code ?digits=} on any page and kept in a
 * cookie; at the first visit, what the browser asks for.
 */
@Component
class LanguageChoice implements HandlerInterceptor {

    private static final String LANGUAGE = "lang";
    private static final String DIGITS = "digits";
    private static final int A_YEAR = 365 * 24 * 3600;

    private final MessageCatalogue catalogue;

    LanguageChoice(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Texts texts(HttpServletRequest request) {
        return new Texts(catalogue, language(request), digits(request));
    }

    /** Keeps a choice and shows the same page without it in the address, so that it can be reloaded and shared. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // a form's fields are not read here: some are taken part by part, as they come
        if (!request.getMethod().equals("GET")) {
            return true;
        }
        var language = parameter(request, LANGUAGE).flatMap(Language::of);
        var digits = parameter(request, DIGITS).flatMap(LanguageChoice::digits);
        if (language.isEmpty() && digits.isEmpty()) {
            return true;
        }
        language.ifPresent(chosen -> keep(request, response, LANGUAGE, chosen.tag()));
        digits.ifPresent(chosen -> keep(request, response, DIGITS, chosen.name().toLowerCase(Locale.ROOT)));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SamePage.of(request));
        return false;
    }

    private Language language(HttpServletRequest request) {
        return cookie(request, LANGUAGE)
                .flatMap(Language::of)
                .orElseGet(() -> Language.best(Collections.list(request.getLocales())));
    }

    private static Digits digits(HttpServletRequest request) {
        return cookie(request, DIGITS).flatMap(LanguageChoice::digits).orElse(Digits.LATIN);
    }

    private static Optional<Digits> digits(String name) {
        return Arrays.stream(Digits.values())
                .filter(digits -> digits.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        @Nullable Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
