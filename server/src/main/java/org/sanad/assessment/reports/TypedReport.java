package org.sanad.assessment.reports;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audience;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.shared.TypedText;
import org.springframework.util.MultiValueMap;

/** The form of a report as it was filled in. */
public record TypedReport(Wording title, Audience audience) {

    static final TypedReport BLANK = new TypedReport(Wording.NONE, Audience.PUBLIC);

    static TypedReport of(MultiValueMap<String, String> fields) {
        return new TypedReport(words(fields, "title_"), audience(fields.getFirst("audience")));
    }

    /** Words in three languages, each in a field of its own. */
    static Wording words(MultiValueMap<String, String> fields, String prefix) {
        return Wording.of(
                TypedText.of(fields.getFirst(prefix + "en")),
                TypedText.of(fields.getFirst(prefix + "ar")),
                TypedText.of(fields.getFirst(prefix + "ckb")));
    }

    /** Prose keeps its lines. */
    static Wording prose(MultiValueMap<String, String> fields) {
        return Wording.of(
                lines(fields.getFirst("text_en")),
                lines(fields.getFirst("text_ar")),
                lines(fields.getFirst("text_ckb")));
    }

    private static String lines(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.strip()
                        .lines()
                        .map(TypedText::of)
                        .collect(Collectors.joining("\n"))
                        .strip();
    }

    private static Audience audience(@Nullable String typed) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.name().equals(typed))
                .findFirst()
                .orElse(Audience.PUBLIC);
    }
}
