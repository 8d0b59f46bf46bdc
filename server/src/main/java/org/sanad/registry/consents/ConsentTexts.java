package org.sanad.registry.consents;

import java.util.List;
import java.util.Locale;
import org.sanad.registry.ConsentPurpose;

/**
 * The wordings read out before a consent. A wording never changes once somebody has said yes to it: a better one gets
 * the next version, and the message files keep the old ones.
 */
public final class ConsentTexts {

    /** The wording in force. */
    public static final String VERSION = "1";

    /** Languages in which every wording exists. */
    public static final List<String> LANGUAGES = List.of("ar", "ckb", "en");

    private ConsentTexts() {}

    /** Message key of a wording. */
    public static String key(ConsentPurpose purpose, String version) {
        return "registry.consent-text."
                + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + version;
    }

    public static String key(ConsentPurpose purpose) {
        return key(purpose, VERSION);
    }
}
