package org.sanad.registry;

import java.util.Locale;

/** Languages a person can follow a session in. */
public enum SpokenLanguage {
    ARABIC,
    SORANI,
    BADINI,
    TURKMEN,
    SYRIAC,
    ENGLISH,
    SIGN_LANGUAGE;

    public String messageKey() {
        return "registry.language." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
