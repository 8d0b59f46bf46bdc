package org.sanad.files;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a feature takes.
 *
 * @param ownerKind which feature the file belongs to, such as {@code leaflet}; it opens under no other
 * @param types sorts of files taken; pictures are always made anew, which drops place, camera and all else hidden in them
 * @param bytes the largest size taken
 */
public record Accepted(String ownerKind, Set<FileType> types, long bytes) {

    /** As large as the server takes a request at all. */
    public static final long MOST_BYTES = 10L << 20;

    public Accepted {
        types = Set.copyOf(types);
    }

    /** Printed matter: PDF alone. */
    public static Accepted document(String ownerKind) {
        return new Accepted(ownerKind, EnumSet.of(FileType.PDF), MOST_BYTES);
    }

    /** Pictures alone. */
    public static Accepted picture(String ownerKind) {
        return new Accepted(ownerKind, EnumSet.of(FileType.JPEG, FileType.PNG), MOST_BYTES);
    }

    /** A photographed or scanned page. */
    public static Accepted scan(String ownerKind) {
        return new Accepted(ownerKind, EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG), MOST_BYTES);
    }

    /** Value of an HTML file field's {@code accept}. */
    public String forBrowser() {
        return String.join(",", types.stream().map(FileType::mediaType).sorted().toList());
    }
}
