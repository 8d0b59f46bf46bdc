package org.sanad.programmes.figures;

import org.jspecify.annotations.Nullable;

/** What a governorate or site is called; a missing translation falls back to the English name. */
public record PlaceName(
        String code,
        String nameEn,
        @Nullable String nameAr,
        @Nullable String nameCkb) {

    public String in(String language) {
        return switch (language) {
            case "ar" -> nameAr == null ? nameEn : nameAr;
            case "ckb" -> nameCkb == null ? nameEn : nameCkb;
            default -> nameEn;
        };
    }
}
