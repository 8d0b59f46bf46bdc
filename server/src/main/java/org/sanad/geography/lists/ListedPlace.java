package org.sanad.geography.lists;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place as a list names it. Component names are those of the columns of {@code geography.area}. */
record ListedPlace(
        String pcode,
        int level,
        @Nullable String parent,
        String nameEn,
        @Nullable String nameAr,
        @Nullable String nameCkb,
        @Nullable Double latitude,
        @Nullable Double longitude,
        LocalDate validFrom,
        List<String> aliases) {

    /** A place of which a list says no more than this. */
    static ListedPlace of(String pcode, int level, @Nullable String parent, String name, LocalDate validFrom) {
        return new ListedPlace(pcode, level, parent, name, null, null, null, null, validFrom, List.of());
    }
}
