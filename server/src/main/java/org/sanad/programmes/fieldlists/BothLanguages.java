package org.sanad.programmes.fieldlists;

import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Words for a list that has one label for readers of every language. */
@Component
class BothLanguages {

    private final MessageCatalogue catalogue;

    BothLanguages(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String text(String key) {
        return new Texts(catalogue, Language.ENGLISH, Digits.LATIN).text(key) + " / "
                + new Texts(catalogue, Language.ARABIC, Digits.LATIN).text(key);
    }
}
