package org.sanad.xlsform.xpath;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into its pieces. */
public final class Tokens {

    private static final String NAME = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*";

    /** The order of the groups is the order in which a piece is recognised. */
    private static final List<Token.Kind> KINDS = List.of(
            Token.Kind.STRING,
            Token.Kind.REFERENCE,
            Token.Kind.NUMBER,
            Token.Kind.NAME,
            Token.Kind.DOT,
            Token.Kind.SLASH,
            Token.Kind.OPERATOR,
            Token.Kind.STAR,
            Token.Kind.AT,
            Token.Kind.COMMA,
            Token.Kind.OPEN,
            Token.Kind.CLOSE,
            Token.Kind.OPEN_PREDICATE,
            Token.Kind.CLOSE_PREDICATE,
            Token.Kind.VARIABLE,
            Token.Kind.UNENDED,
            Token.Kind.UNKNOWN);

    private static final Pattern PIECE = Pattern.compile(
            "\\s*(?:"
                    + "(\"[^\"]*\"|'[^']*')"
                    + "|(\\$\\{[^}]*})"
                    + "|([0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)"
                    + "|(" + NAME + "(?:::?(?:" + NAME + "|\\*))?)"
                    + "|(\\.\\.?)"
                    + "|(//?)"
                    + "|(!=|<=|>=|[=<>+|-])"
                    + "|(\\*)|(@)|(,)|(\\()|(\\))|(\\[)|(])"
                    + "|(\\$" + NAME + ")"
                    + "|([\"'].*)"
                    + "|(\\S))",
            Pattern.DOTALL);

    private Tokens() {}

    public static List<Token> of(String expression) {
        List<Token> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(expression);
        while (piece.lookingAt()) {
            for (int group = 1; group <= KINDS.size(); group++) {
                if (piece.start(group) >= 0) {
                    tokens.add(new Token(KINDS.get(group - 1), piece.group(group), piece.start(group)));
                    break;
                }
            }
            piece.region(piece.end(), expression.length());
        }
        return tokens;
    }
}
