package org.sanad.proof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.proof.Place;
import org.sanad.proof.source.Line;

/** A paragraph in one piece; each of its characters still knows its line. */
public record Passage(String text, List<Integer> starts, List<Place> places, List<Quantity> quantities)
        implements Item {

    private static final Pattern SENTENCE_ENDS =
            Pattern.compile("(?<!e\\.g|i\\.e|\\bvs|\\bNo|\\bapprox)[.!?؟](?=\\s|$)[”\"]?");

    static Passage of(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Line line : lines) {
            String piece = Signs.plain(line.text()).replace("**", "").strip();
            join(text, piece);
            starts.add(text.length());
            places.add(line.place());
            text.append(piece);
        }
        String whole = text.toString();
        return new Passage(whole, starts, places, FindQuantities.in(whole));
    }

    /** A word cut at the end of a line is made whole again, unless what follows begins anew. */
    private static void join(StringBuilder text, String piece) {
        if (text.isEmpty()) {
            return;
        }
        boolean cut = text.length() > 1
                && text.charAt(text.length() - 1) == '-'
                && Character.isLetter(text.charAt(text.length() - 2))
                && !piece.isEmpty()
                && Character.isLowerCase(piece.charAt(0));
        if (cut) {
            text.setLength(text.length() - 1);
        } else {
            text.append(' ');
        }
    }

    public Place place() {
        return places.getFirst();
    }

    public Place place(int at) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= at) {
            line++;
        }
        return places.get(line);
    }

    /** From and to of every sentence. */
    public List<Span> sentences() {
        List<Span> spans = new ArrayList<>();
        Matcher ends = SENTENCE_ENDS.matcher(text);
        int from = 0;
        while (ends.find()) {
            spans.add(new Span(from, ends.end()));
            from = ends.end();
        }
        if (from < text.length()) {
            spans.add(new Span(from, text.length()));
        }
        return spans;
    }

    public Span sentenceAt(int at) {
        return sentences().stream().filter(span -> span.holds(at)).findFirst().orElse(new Span(0, text.length()));
    }

    public List<Quantity> quantities(Span span) {
        return quantities.stream().filter(one -> span.holds(one.start())).toList();
    }

    public String text(Span span) {
        return text.substring(span.from(), span.to());
    }
}
