package org.sanad.forms.export.cells;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files in an archive: without paths and tricks, and no two alike on any system. */
public final class FileNames {

    private static final Pattern KEPT_BY_WINDOWS = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST = 120;

    private final Set<String> taken = new HashSet<>();

    public String free(String name, String ending) {
        var safe = safe(name);
        var free = safe + ending;
        for (var n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = safe + " (" + n + ")" + ending;
        }
        return free;
    }

    /** A whole name with its ending. */
    public String free(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? free(name.substring(0, dot), safe(name.substring(dot))) : free(name, "");
    }

    public static String safe(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> isPlain(letter) ? letter : '_')
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return plain.isEmpty()
                        || plain.chars().allMatch(letter -> letter == '.')
                        || KEPT_BY_WINDOWS.matcher(plain).matches()
                ? "_" + plain.replace('.', '_')
                : plain;
    }

    private static boolean isPlain(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || " -_().".indexOf(letter) >= 0;
    }
}
