package org.sanad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the model attribute {@code page}. */
@ControllerAdvice(annotations = Controller.class)
public class PageAdvice {

    private final LanguageChoice languageChoice;
    private final ObjectProvider<Viewing> viewing;
    private final List<NavigationEntry> entries;

    PageAdvice(
            LanguageChoice languageChoice, ObjectProvider<Viewing> viewing, ObjectProvider<NavigationEntry> entries) {
        this.languageChoice = languageChoice;
        this.viewing = viewing;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    @ModelAttribute("page")
    public Page page(HttpServletRequest request) {
        return new Page(
                languageChoice.texts(request),
                viewer(),
                entries.stream().filter(entry -> entry.visible().getAsBoolean()).toList(),
                csrf(request),
                request.getRequestURI(),
                request.getQueryString() == null ? "" : request.getQueryString());
    }

    private Viewer viewer() {
        var source = viewing.getIfAvailable();
        return source == null ? Viewer.NOBODY : source.viewer();
    }

    private static String csrf(HttpServletRequest request) {
        @Nullable Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf ? csrf.getToken() : "";
    }
}
