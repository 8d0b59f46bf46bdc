package org.sanad.proof.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sanad.proof.text.Chart;
import org.sanad.proof.text.Heading;

/** Paragraphs that stand close enough to a chart to be its text. */
public final class Nearby {

    private static final int REACH = 8;
    private static final int CHAPTERS = 500;
    private static final Pattern CHAPTER = Pattern.compile("(?:\\p{L}|\\d{1,2}(?:\\.\\d{1,2})*)[.)]\\s.*");

    private Nearby() {}

    public static List<Integer> passages(Statements said, int chart) {
        return around(said, chart, REACH)
                .filter(at -> !said.claims(at).isEmpty())
                .boxed()
                .toList();
    }

    public static List<Integer> charts(Statements said, int passage) {
        return around(said, passage, REACH)
                .filter(at -> said.report().items().get(at) instanceof Chart)
                .boxed()
                .toList();
    }

    /** Parts of the same sample, not across a whole book. */
    public static IntStream sample(Statements said, int at) {
        int last = said.report().items().size() - 1;
        return IntStream.rangeClosed(Math.max(0, at - CHAPTERS), Math.min(last, at + CHAPTERS))
                .filter(other -> !said.claims(other).isEmpty()
                        && said.sizes().scope(other) == said.sizes().scope(at));
    }

    /** A chapter with a number or letter begins here. */
    private static boolean opens(Statements said, int at) {
        return said.report().items().get(at) instanceof Heading heading
                && CHAPTER.matcher(heading.text()).matches();
    }

    private static IntStream around(Statements said, int at, int reach) {
        int first = at;
        while (first > Math.max(0, at - reach) && !opens(said, first)) {
            first--;
        }
        int last = at;
        while (last < Math.min(said.report().items().size() - 1, at + reach) && !opens(said, last + 1)) {
            last++;
        }
        return IntStream.rangeClosed(first, last)
                .filter(other -> said.sizes().scope(other) == said.sizes().scope(at));
    }
}
