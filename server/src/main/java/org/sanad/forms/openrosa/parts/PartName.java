package org.sanad.forms.openrosa.parts;

import java.util.Optional;

/** The name of a file that came as a part: a name and never a path. */
final class PartName {

    private static final int LONGEST = 200;
    private static final int SHOWN = 40;

    private PartName() {}

    /** Phones say it twice; some only as the part's name. Empty for what is no name. */
    static Optional<String> of(Parts.Part part) {
        return Optional.of(last(told(part))).filter(PartName::isName);
    }

    /** As much of what was told as a message can show. */
    static String shown(Parts.Part part) {
        var told = told(part);
        return told.codePoints()
                .filter(letter -> !turns(letter))
                .limit(SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String told(Parts.Part part) {
        var file = part.file();
        return file == null || file.isBlank() ? part.name() : file;
    }

    private static String last(String told) {
        return told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && !name.equals(".")
                && !name.equals("..")
                && name.codePoints().noneMatch(PartName::turns);
    }

    /** Control letters, and those that turn the direction around so that an ending looks like another. */
    private static boolean turns(int letter) {
        return Character.isISOControl(letter)
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069);
    }
}
