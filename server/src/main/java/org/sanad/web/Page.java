package org.sanad.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What every page is given besides its own content: words, who looks, where they are and where they can go. */
public final class Page {

    /** A phone's bar holds these and "More". */
    private static final int ENTRIES_ON_A_PHONE = 4;

    private final Texts texts;
    private final Viewer viewer;
    private final List<NavigationEntry> navigation;
    private final HttpServletRequest request;

    Page(Texts texts, Viewer viewer, List<NavigationEntry> navigation, HttpServletRequest request) {
        this.texts = texts;
        this.viewer = viewer;
        this.navigation = navigation;
        this.request = request;
    }

    public Texts texts() {
        return texts;
    }

    /** Short for {@code texts().text(…)}, since templates say little else. */
    public String t(String key, @Nullable Object... arguments) {
        return texts.text(key, arguments);
    }

    /** A message with named places such as {@code {n, plural, …}}. */
    public String t(String key, Map<String, ?> named) {
        return texts.text(key, named);
    }

    public Viewer viewer() {
        return viewer;
    }

    /** Entries the reader may follow, in order. */
    public List<NavigationEntry> navigation() {
        return navigation;
    }

    public boolean onPhoneBar(NavigationEntry entry) {
        return navigation.indexOf(entry) < ENTRIES_ON_A_PHONE;
    }

    /** Whether the page belongs to this entry; where two fit, the longer path wins. */
    public boolean isCurrent(NavigationEntry entry) {
        return entry.covers(path())
                && navigation.stream()
                        .noneMatch(other -> other.path().length() > entry.path().length() && other.covers(path()));
    }

    /** The path asked for, also while an error is shown in its place. */
    public String path() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /** The token that forms carry. Asked for only by forms, since it opens a session. */
    public String csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /** The page on which the form stood that this request sends, or the start page. */
    public String formPage() {
        return SamePage.sentForm(request) ? SamePage.of(request) : "/";
    }

    /** This page in another language. */
    public String inLanguage(Language language) {
        return SamePage.with(SamePage.of(request), "lang", language.tag());
    }

    /** This page with the other kind of digits. */
    public String withDigits(Digits digits) {
        return SamePage.with(SamePage.of(request), "digits", digits.name().toLowerCase(Locale.ROOT));
    }
}
