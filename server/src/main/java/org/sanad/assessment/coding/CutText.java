package org.sanad.assessment.coding;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sanad.assessment.texts.OpenText;

/** Cuts a text where sentences end and where coded words begin and end. */
final class CutText {

    private CutText() {}

    /** As languages of either direction end their sentences, and at the end of each line. */
    static List<Sentence> sentences(String words) {
        var sentences = new ArrayList<Sentence>();
        var ends = BreakIterator.getSentenceInstance();
        ends.setText(words);
        var from = ends.first();
        for (var to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            var sentence = words.substring(from, to);
            if (!sentence.isBlank()) {
                var begins = words.codePointCount(0, from);
                var length = sentence.stripTrailing();
                sentences.add(new Sentence(begins, begins + length.codePointCount(0, length.length()), length));
            }
        }
        return sentences;
    }

    /** All of the text, one piece after the other; each with the spans that cover it. */
    static List<Piece> pieces(OpenText text, List<Span> spans) {
        var standing = spans.stream().filter(span -> span.stands(text)).toList();
        var cuts = new TreeSet<Integer>(
                List.of(0, text.words().codePointCount(0, text.words().length())));
        standing.forEach(span -> cuts.addAll(List.of(span.begins(), span.ends())));
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var to : cuts) {
            var begins = from;
            if (to > begins) {
                pieces.add(new Piece(
                        text.between(begins, to),
                        standing.stream()
                                .filter(span -> span.begins() <= begins && span.ends() >= to)
                                .toList()));
            }
            from = to;
        }
        return pieces;
    }
}
