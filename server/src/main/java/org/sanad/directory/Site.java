package org.sanad.directory;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.PCode;

/**
 * A place where work happens: a point below the official places.
 *
 * @param area the smallest official place known to hold it
 */
public record Site(
        SiteId id,
        String code,
        String name,
        @Nullable String nameAr,
        @Nullable String nameCkb,
        SiteKind kind,
        PCode area,
        @Nullable OrganisationId organisation) {

    /** The name for readers of a language; where none is given, the nearest they can read. */
    public String name(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> first(nameAr);
            case "ckb" -> first(nameCkb, nameAr);
            default -> name;
        };
    }

    private String first(@Nullable String... names) {
        return Stream.of(names).flatMap(Stream::ofNullable).findFirst().orElse(name);
    }
}
