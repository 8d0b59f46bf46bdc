package org.sanad.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page is given besides its own content.
 *
 * @param navigation entries the reader may follow, in order
 * @param csrf the token forms carry; empty where there is none
 * @param path the request's path without its query
 * @param query the request's query, empty for none
 */
public record Page(
        Texts texts, Viewer viewer, List<NavigationEntry> navigation, String csrf, String path, String query) {

    public String t(String key, @Nullable Object... arguments) {
        return texts.text(key, arguments);
    }

    public boolean isCurrent(NavigationEntry entry) {
        return entry.covers(path);
    }

    /** This page in another language. */
    public String inLanguage(Language language) {
        return with("lang=" + language.tag());
    }

    /** This page with the other kind of digits. */
    public String withDigits(Digits digits) {
        return with("digits=" + digits.name().toLowerCase(java.util.Locale.ROOT));
    }

    private String with(String parameter) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + parameter;
    }
}
