package org.sanad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
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
        var open =
                entries.stream().filter(entry -> entry.visible().getAsBoolean()).toList();
        return new Page(languageChoice.texts(request), viewer(), open, request);
    }

    private Viewer viewer() {
        var source = viewing.getIfAvailable();
        return source == null ? Viewer.NOBODY : source.viewer();
    }
}
