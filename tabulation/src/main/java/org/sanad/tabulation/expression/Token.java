package org.sanad.tabulation.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A word of an expression. */
record Token(Kind kind, String text) {

    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        SIGN,
        END
    }

    /** Nobody writes longer ones by hand. */
    private static final int LONGEST = 2000;

    private static final Pattern WORD = Pattern.compile("\\s*(?:(?<number>\\p{Nd}+(?:[.٫]\\p{Nd}+)?)"
            + "|'(?<single>[^']*)'|\"(?<double>[^\"]*)\"|[‘’](?<curly>[^‘’]*)[‘’]"
            + "|\\$\\{\\s*(?<field>[^}]+?)\\s*}|(?<name>[\\p{L}_][\\p{L}\\p{N}_.]*)"
            + "|(?<sign><=|>=|!=|[=<>()+\\-*,]))");

    static List<Token> of(String expression) throws Misread {
        if (expression.length() > LONGEST) {
            throw Misread.at(expression.substring(0, 40) + "…");
        }
        var text = expression.strip();
        var tokens = new ArrayList<Token>();
        var words = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!words.find(at) || words.start() != at) {
                throw Misread.at(text.substring(at));
            }
            tokens.add(token(words));
            at = words.end();
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token token(java.util.regex.Matcher word) {
        if (word.group("number") != null) {
            return new Token(Kind.NUMBER, TypedNumber.latin(word.group("number")));
        }
        if (word.group("field") != null) {
            return new Token(Kind.NAME, word.group("field"));
        }
        if (word.group("name") != null) {
            return new Token(Kind.NAME, word.group("name"));
        }
        if (word.group("sign") != null) {
            return new Token(Kind.SIGN, word.group("sign"));
        }
        for (var quoted : List.of("single", "double", "curly")) {
            if (word.group(quoted) != null) {
                return new Token(Kind.TEXT, word.group(quoted));
            }
        }
        throw new IllegalStateException(word.group());
    }

    boolean is(String text) {
        return kind == Kind.SIGN && this.text.equals(text);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }
}
