package org.sanad.forms.review;

import java.util.Map;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.sanad.xlsform.Field;
import org.springframework.stereotype.Component;

/** What phones fill in by themselves has no words in the form: {@code start}, {@code deviceid}. Here are Sanad's. */
@Component
class FilledInWords {

    private final MessageCatalogue catalogue;

    FilledInWords(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param tag the reader's language */
    Field named(Field field, String tag) {
        return field.labels().isEmpty()
                ? texts(tag)
                        .known("review.filled-in." + field.type())
                        .map(words -> field.labelled(Map.of("", words)))
                        .orElse(field)
                : field;
    }

    private Texts texts(String tag) {
        return new Texts(catalogue, Language.of(tag).orElse(Language.ENGLISH), Digits.LATIN);
    }
}
