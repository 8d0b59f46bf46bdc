package org.sanad.forms.export;

import java.util.Locale;

/** In which shape answers go out. */
enum ExportKind {
    /** One line for each submission; repeats are left to {@link #TABLES}. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** One line for each answer, those of repeats too. */
    LONG("csv", "text/csv;charset=UTF-8"),
    /** A CSV for the form and one for each repeat, with keys between them. */
    TABLES("zip", "application/zip"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    GEOJSON("geojson", "application/geo+json"),
    MEDIA("zip", "application/zip"),
    /** Every version of every submission, byte for byte as it came. */
    XML("zip", "application/zip");

    private final String extension;
    private final String mediaType;

    ExportKind(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
