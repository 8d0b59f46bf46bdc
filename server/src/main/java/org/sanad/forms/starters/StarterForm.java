package org.sanad.forms.starters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sanad.forms.Form;
import org.sanad.web.Page;

/** A form that comes with Sanad, in English, Arabic and Sorani; the order is the one a programme needs them in. */
public enum StarterForm {
    PARTICIPANT_REGISTRATION,
    SESSION_ATTENDANCE,
    NEEDS_ASSESSMENT_KII,
    NEEDS_ASSESSMENT_FGD,
    INTAKE_ASSESSMENT,
    FEEDBACK_EVALUATION;

    /** What it is called in addresses and file names: {@code session-attendance}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name for readers. */
    public String messageKey() {
        return "starters." + id();
    }

    /** One sentence on what it is for. */
    public String aboutKey() {
        return messageKey() + ".about";
    }

    public static Optional<StarterForm> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    /** A form's title as a page says it: an XLSForm has its own in one language, these forms have it in the reader's. */
    public static String titleOf(Form form, Page page) {
        return Arrays.stream(values())
                .filter(starter -> form.xmlId().equals("sanad-" + starter.id()))
                .findFirst()
                .map(starter -> page.t(starter.messageKey()))
                .orElse(form.title());
    }

    public String fileName() {
        return id() + ".md";
    }

    /** The form as a table in markdown, which the converter takes as it is. */
    public byte[] bytes() {
        try (var file = Objects.requireNonNull(StarterForm.class.getResourceAsStream(fileName()), fileName())) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
