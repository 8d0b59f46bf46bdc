package org.sanad.forms.odata.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sanad.forms.odata.question.Filter.Operand;

/** Reads {@code $filter}: eq, ne, gt, ge, lt, le, and, or, not, contains, startswith, endswith and brackets. */
final class ParseFilter {

    private static final int DEEPEST = 50;
    private static final Pattern BARE = Pattern.compile("true|false|-?\\d[\\d.:TZ+\\-eE]*");
    private static final Pattern LIKE_SIGNS = Pattern.compile("([%_\\\\])");

    private final FilterTokens tokens;
    private int depth;

    private ParseFilter(FilterTokens tokens) {
        this.tokens = tokens;
    }

    /** @throws Misasked for what cannot be read, with the word at which reading stopped */
    static Filter of(String filter) {
        var tokens = new FilterTokens(filter);
        var read = new ParseFilter(tokens).any();
        if (!tokens.peek().isEmpty()) {
            throw new Misasked("odata-filter-unreadable", tokens.peek());
        }
        return read;
    }

    private Filter any() {
        List<Filter> parts = new ArrayList<>(List.of(all()));
        while (tokens.takes("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Filter.Any(parts);
    }

    private Filter all() {
        List<Filter> parts = new ArrayList<>(List.of(one()));
        while (tokens.takes("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Filter.All(parts);
    }

    private Filter one() {
        if (++depth > DEEPEST) {
            throw new Misasked("odata-filter-too-deep", DEEPEST);
        }
        try {
            if (tokens.takes("not")) {
                return new Filter.Not(one());
            }
            if (tokens.takes("(")) {
                var inside = any();
                tokens.expect(")");
                return inside;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Filter comparison() {
        var word = tokens.take();
        return switch (word) {
            case "contains" -> like("%", "%");
            case "startswith" -> like("", "%");
            case "endswith" -> like("%", "");
            default -> comparison(operand(word));
        };
    }

    private Filter like(String before, String after) {
        tokens.expect("(");
        var path = operand(tokens.take());
        tokens.expect(",");
        var value = operand(tokens.take());
        tokens.expect(")");
        if (path instanceof Operand.Path named && value instanceof Operand.Text(var text)) {
            return new Filter.Like(named, before + LIKE_SIGNS.matcher(text).replaceAll("\\\\$1") + after);
        }
        throw new Misasked("odata-filter-sides");
    }

    private Filter comparison(Operand left) {
        var word = tokens.take();
        var comparison = Comparison.named(word).orElseThrow(() -> new Misasked("odata-filter-operator", word));
        var right = operand(tokens.take());
        if (left instanceof Operand.Path path && !(right instanceof Operand.Path)) {
            return new Filter.Compare(path, comparison, right);
        }
        if (right instanceof Operand.Path path && !(left instanceof Operand.Path)) {
            return new Filter.Compare(path, comparison.turned(), left);
        }
        throw new Misasked("odata-filter-sides");
    }

    private static Operand operand(String word) {
        if (word.startsWith("'")) {
            return new Operand.Text(word.substring(1, word.length() - 1).replace("''", "'"));
        }
        if (word.equals("null")) {
            return new Operand.Nothing();
        }
        return BARE.matcher(word).matches() ? new Operand.Bare(word) : new Operand.Path(word);
    }
}
