package org.sanad.forms.openrosa;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an app calls itself, which stands in the address of each of its requests. */
final class Handset {

    private static final String NAME = "deviceID=";

    private Handset() {}

    /** Out of the address alone: whoever asks a request for a field reads its body. Empty where it says nothing readable. */
    static String of(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(NAME))
                        .map(part -> decoded(part.substring(NAME.length())))
                        .findFirst()
                        .orElse("");
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "");
        } catch (IllegalArgumentException brokenEscape) {
            return "";
        }
    }
}
