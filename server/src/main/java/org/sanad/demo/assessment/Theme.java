package org.sanad.demo.assessment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of the demo's codebook: two themes with codes below them. */
enum Theme {
    BURDEN(null),
    WORRY(BURDEN),
    EXHAUSTION(BURDEN),
    ANGER(BURDEN),
    GAIN(null),
    RELIEF(GAIN),
    LISTENED(GAIN);

    private final @Nullable Theme above;

    Theme(@Nullable Theme above) {
        this.above = above;
    }

    @Nullable
    Theme above() {
        return above;
    }

    String label() {
        return Words.READ.of("theme." + name()).shownIn("en");
    }

    /** As a form sends them. */
    Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        Words.READ.of("theme." + name()).byLanguage().forEach((tag, text) -> fields.put("label_" + tag, text));
        Words.READ
                .of("definition." + name())
                .byLanguage()
                .forEach((tag, text) -> fields.put("definition_" + tag, text));
        return fields;
    }
}
