package org.sanad.forms.openrosa;

import jakarta.servlet.http.HttpServletRequest;
import org.sanad.shared.Problem;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** What a phone shows to whoever holds it, in the language the phone asks for. */
@Component
class PhoneWords {

    private final MessageCatalogue catalogue;

    PhoneWords(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String received(HttpServletRequest request, String title) {
        return texts(request).text("forms.phone.received", title);
    }

    String of(HttpServletRequest request, Problem problem) {
        var texts = texts(request);
        return (texts.what(problem) + " " + texts.mend(problem)).strip();
    }

    private Texts texts(HttpServletRequest request) {
        var language = Language.of(request.getLocale().getLanguage()).orElse(Language.ENGLISH);
        return new Texts(catalogue, language, Digits.LATIN);
    }
}
