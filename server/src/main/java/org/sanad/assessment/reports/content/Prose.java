package org.sanad.assessment.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Prose taken apart at its slots. */
public final class Prose {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z][0-9]{1,4})}");

    /** Digits of any script with whatever joins or follows them, as a reader takes them for one number. */
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}+(?:[.,:/\u066B\u066C\u2010-\u2015-]\\p{Nd}+)*\\s?[%\u066A\u2030]?");

    /** A stretch of words, or a slot. */
    public sealed interface Piece {

        record Words(String text) implements Piece {}

        record Place(String slot) implements Piece {}
    }

    private Prose() {}

    public static List<Piece> pieces(String prose) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        var found = SLOT.matcher(prose);
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Piece.Words(prose.substring(from, found.start())));
            }
            pieces.add(new Piece.Place(found.group(1)));
            from = found.end();
        }
        if (from < prose.length()) {
            pieces.add(new Piece.Words(prose.substring(from)));
        }
        return pieces;
    }

    public static List<String> slots(String prose) {
        return SLOT.matcher(prose)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Numbers that somebody typed and nothing backs. */
    public static List<String> literalNumbers(String prose) {
        return pieces(prose).stream()
                .filter(Piece.Words.class::isInstance)
                .flatMap(piece -> NUMBER.matcher(((Piece.Words) piece).text()).results())
                .map(found -> found.group().strip())
                .distinct()
                .toList();
    }

    /** The prose with the first occurrence of a typed number exchanged for a slot. */
    public static String exchanged(String prose, String number, String slot) {
        var exchanged = new StringBuilder();
        var done = false;
        for (var piece : pieces(prose)) {
            switch (piece) {
                case Piece.Place place ->
                    exchanged.append('{').append(place.slot()).append('}');
                case Piece.Words words -> {
                    var at = done ? -1 : place(words.text(), number);
                    exchanged.append(
                            at < 0
                                    ? words.text()
                                    : words.text().substring(0, at) + "{" + slot + "}"
                                            + words.text().substring(at + number.length()));
                    done |= at >= 0;
                }
            }
        }
        return exchanged.toString();
    }

    private static int place(String words, String number) {
        return NUMBER.matcher(words)
                .results()
                .filter(found -> found.group().strip().equals(number))
                .map(found -> found.start())
                .findFirst()
                .orElse(-1);
    }
}
