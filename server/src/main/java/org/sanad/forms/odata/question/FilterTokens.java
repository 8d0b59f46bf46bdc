package org.sanad.forms.odata.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a filter, one after the other. */
final class FilterTokens {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<text>'(?:[^']|'')*')|(?<sign>[(),])|(?<word>[^\\s'(),]+))\\s*");
    private static final int LONGEST = 8_000;
    private static final String END = "";

    private final List<String> tokens = new ArrayList<>();
    private int at;

    FilterTokens(String filter) {
        if (filter.length() > LONGEST) {
            throw new Misasked("odata-filter-too-long", LONGEST);
        }
        if (filter.indexOf('\0') >= 0) {
            throw new Misasked("odata-filter-unreadable", "\\0");
        }
        Matcher token = TOKEN.matcher(filter);
        var from = 0;
        while (from < filter.length()) {
            if (!token.find(from) || token.start() != from) {
                throw new Misasked("odata-filter-unreadable", filter.substring(from));
            }
            tokens.add(token.group().strip());
            from = token.end();
        }
    }

    /** Empty at the end. */
    String peek() {
        return at < tokens.size() ? tokens.get(at) : END;
    }

    String take() {
        var token = peek();
        if (token.isEmpty()) {
            throw new Misasked("odata-filter-ends-early");
        }
        at++;
        return token;
    }

    boolean takes(String wanted) {
        var is = peek().equals(wanted);
        if (is) {
            at++;
        }
        return is;
    }

    void expect(String wanted) {
        if (!takes(wanted)) {
            throw new Misasked("odata-filter-expects", wanted, peek().isEmpty() ? "…" : peek());
        }
    }
}
