package org.sanad.forms.links;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Says something in every language, the reader's first. */
@Component
class LinkWords {

    private final MessageCatalogue catalogue;

    LinkWords(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param key its title; what follows stands under {@code key-text} */
    List<SaidIn> inAll(String key, Texts reader) {
        return Stream.of(Language.values())
                .sorted(Comparator.comparing(language -> language != reader.language()))
                .map(language -> in(language, key, new Texts(catalogue, language, reader.digits())))
                .toList();
    }

    private static SaidIn in(Language language, String key, Texts texts) {
        return new SaidIn(language, texts.text(key), texts.text(key + "-text"));
    }
}
