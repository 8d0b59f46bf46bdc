package org.sanad.xlsform.xpath;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Hint;
import org.sanad.xlsform.xpath.Token.Kind;

/**
 * Whether the pieces of an expression follow each other as XPath 1.0 allows. Two states are enough: either a value is
 * expected, or something that may follow one.
 */
public final class Grammar {

    private static final Set<String> WORD_OPERATORS = Set.of("and", "or", "div", "mod");
    private static final Set<String> OTHER_LANGUAGES = Set.of("&", "!", "=", "?", ";", "{", "}", "%", "^");

    private final List<Token> tokens;
    private final Deque<Token> open = new ArrayDeque<>();
    private int at;
    private boolean valueExpected = true;

    private Grammar(List<Token> tokens) {
        this.tokens = tokens;
    }

    public static Optional<Fault> fault(List<Token> tokens) {
        return new Grammar(tokens).check();
    }

    private Optional<Fault> check() {
        for (at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            Optional<Fault> fault = unreadable(token);
            if (fault.isEmpty()) {
                fault = valueExpected ? value(token) : follower(token);
            }
            if (fault.isPresent()) {
                return fault;
            }
        }
        if (!open.isEmpty()) {
            return Optional.of(new Fault(Code.EXPRESSION_UNBALANCED, open.peek().text(), Hint.NONE));
        }
        return valueExpected && !endsWithRoot() ? Optional.of(misplaced(tokens.getLast())) : Optional.empty();
    }

    private boolean endsWithRoot() {
        return tokens.size() == 1 && tokens.getFirst().is("/");
    }

    private static Optional<Fault> unreadable(Token token) {
        return switch (token.kind()) {
            case UNENDED -> Optional.of(new Fault(Code.EXPRESSION_QUOTE, token.text(), Hint.NONE));
            case UNKNOWN -> Optional.of(new Fault(Code.EXPRESSION_SYNTAX, token.text(), foreign(token.text())));
            default -> Optional.empty();
        };
    }

    private static Hint foreign(String sign) {
        return switch (sign) {
            case "&" -> Hint.of("write-and");
            case "!" -> Hint.of("write-not");
            case "%" -> Hint.of("write-mod");
            case "^" -> Hint.of("write-pow");
            default -> Hint.of("remove-it");
        };
    }

    private Optional<Fault> value(Token token) {
        switch (token.kind()) {
            case STRING, NUMBER, REFERENCE, DOT, STAR, VARIABLE -> valueExpected = false;
            case NAME -> name();
            case OPEN -> open.push(token);
            case AT -> {}
            case SLASH -> valueExpected = true;
            case CLOSE -> {
                if (!closesEmptyCall()) {
                    return Optional.of(unopenedOr(token));
                }
                open.pop();
                valueExpected = false;
            }
            default -> {
                return token.is("-") ? Optional.empty() : Optional.of(misplaced(token));
            }
        }
        return Optional.empty();
    }

    /** A function's name takes its parenthesis along, so that an empty pair of them can be told from a forgotten value. */
    private void name() {
        boolean call = at + 1 < tokens.size() && tokens.get(at + 1).kind() == Kind.OPEN;
        if (call) {
            open.push(tokens.get(++at));
        } else {
            valueExpected = false;
        }
    }

    private boolean closesEmptyCall() {
        return !open.isEmpty()
                && tokens.get(at - 1) == open.peek()
                && at >= 2
                && tokens.get(at - 2).kind() == Kind.NAME;
    }

    private Optional<Fault> follower(Token token) {
        switch (token.kind()) {
            case OPERATOR, STAR, SLASH -> valueExpected = true;
            case NAME -> {
                if (!WORD_OPERATORS.contains(token.text())) {
                    return Optional.of(new Fault(Code.EXPRESSION_NO_OPERATOR, token.text(), Hint.NONE));
                }
                valueExpected = true;
            }
            case COMMA -> {
                if (open.isEmpty() || open.peek().kind() != Kind.OPEN) {
                    return Optional.of(misplaced(token));
                }
                valueExpected = true;
            }
            case OPEN_PREDICATE -> {
                open.push(token);
                valueExpected = true;
            }
            case CLOSE, CLOSE_PREDICATE -> {
                return close(token);
            }
            default -> {
                return Optional.of(new Fault(Code.EXPRESSION_NO_OPERATOR, token.text(), Hint.NONE));
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> close(Token token) {
        Kind partner = token.kind() == Kind.CLOSE ? Kind.OPEN : Kind.OPEN_PREDICATE;
        if (open.isEmpty() || open.pop().kind() != partner) {
            return Optional.of(new Fault(Code.EXPRESSION_UNBALANCED, token.text(), Hint.NONE));
        }
        return Optional.empty();
    }

    private Fault unopenedOr(Token token) {
        return open.isEmpty() ? new Fault(Code.EXPRESSION_UNBALANCED, token.text(), Hint.NONE) : misplaced(token);
    }

    private static Fault misplaced(Token token) {
        Hint hint = OTHER_LANGUAGES.contains(token.text()) ? Hint.of("single-equals") : Hint.NONE;
        return new Fault(Code.EXPRESSION_SYNTAX, token.text(), hint);
    }
}
