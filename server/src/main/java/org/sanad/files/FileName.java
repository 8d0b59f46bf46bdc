package org.sanad.files;

import java.text.Normalizer;

/** The name a file is shown and handed out under: what a person called it, without path, tricks or foreign ending. */
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    static String cleaned(String told, FileType type) {
        var name = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        var ending = name.lastIndexOf('.');
        var stem = Normalizer.normalize(ending > 0 ? name.substring(0, ending) : name, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> isPlain(letter) ? letter : '_')
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return (stem.isBlank() ? "file" : stem) + "." + type.extension();
    }

    /** Letters of any script, digits and a few signs; no control letters, no letters that turn the direction around. */
    private static boolean isPlain(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || " -_().".indexOf(letter) >= 0;
    }
}
