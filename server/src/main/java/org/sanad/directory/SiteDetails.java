package org.sanad.directory;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;

/** A site as somebody wrote it down. */
public record SiteDetails(
        String code,
        String name,
        @Nullable String nameAr,
        @Nullable String nameCkb,
        SiteKind kind,
        PCode area,
        @Nullable OrganisationId organisation) {

    static final int LONGEST_NAME = 200;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

    SiteDetails cleaned() {
        return new SiteDetails(
                TypedText.of(code).toUpperCase(Locale.ROOT),
                TypedText.of(name),
                TypedText.orNull(nameAr),
                TypedText.orNull(nameCkb),
                kind,
                area,
                organisation);
    }

    /** What is wrong, by field, as far as can be said without looking at other sites. */
    Map<String, Problem> faults() {
        var faults = new LinkedHashMap<String, Problem>();
        if (!CODE.matcher(code).matches()) {
            faults.put("code", Problem.of("site-code"));
        }
        if (name.isEmpty()) {
            faults.put("name", Problem.of("directory-name-missing"));
        }
        checkLength(faults, "name", name);
        checkLength(faults, "nameAr", nameAr);
        checkLength(faults, "nameCkb", nameCkb);
        return faults;
    }

    private static void checkLength(Map<String, Problem> faults, String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            faults.put(field, Problem.of("directory-text-too-long", LONGEST_NAME));
        }
    }
}
