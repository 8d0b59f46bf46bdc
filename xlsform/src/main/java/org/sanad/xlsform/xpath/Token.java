package org.sanad.xlsform.xpath;

/**
 * A piece of an expression.
 *
 * @param start where it begins in the expression
 */
public record Token(Kind kind, String text, int start) {

    /** What a piece is. */
    public enum Kind {
        STRING,
        NUMBER,
        /** A question by its name: {@code ${age}}. */
        REFERENCE,
        NAME,
        /** Written with signs; {@code and}, {@code or}, {@code div}, {@code mod} are names until their place tells. */
        OPERATOR,
        STAR,
        SLASH,
        DOT,
        AT,
        COMMA,
        OPEN,
        CLOSE,
        OPEN_PREDICATE,
        CLOSE_PREDICATE,
        VARIABLE,
        /** A quote that never ends. */
        UNENDED,
        UNKNOWN
    }

    public int end() {
        return start + text.length();
    }

    boolean is(String exactly) {
        return text.equals(exactly);
    }
}
