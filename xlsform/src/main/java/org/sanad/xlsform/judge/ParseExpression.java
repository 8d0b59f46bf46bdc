package org.sanad.xlsform.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.xlsform.xpath.Token;
import org.sanad.xlsform.xpath.Token.Kind;

/** Reads the pieces of an expression by the precedence of XPath 1.0. Sets of nodes and filters in brackets are not read. */
public final class ParseExpression {

    /** What binds loosest first; {@code and} and {@code or} bind looser still. */
    private static final List<Set<String>> SIGNS =
            List.of(Set.of("=", "!="), Set.of("<", "<=", ">", ">="), Set.of("+", "-"), Set.of("*", "div", "mod"));

    private static final Set<Kind> SIGN_KINDS = Set.of(Kind.OPERATOR, Kind.STAR, Kind.NAME);

    /** It says something this does not read. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final List<Token> tokens;
    private int at;

    private ParseExpression(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Empty where it says something this does not read. */
    public static Optional<Expression> of(List<Token> tokens) {
        ParseExpression parse = new ParseExpression(tokens);
        try {
            Expression read = parse.or();
            return parse.at == tokens.size() ? Optional.of(read) : Optional.empty();
        } catch (NotRead notRead) {
            return Optional.empty();
        }
    }

    private Expression or() {
        Expression read = and();
        while (takes(Kind.NAME, "or")) {
            read = Operators.either(read, and());
        }
        return read;
    }

    private Expression and() {
        Expression read = signs(0);
        while (takes(Kind.NAME, "and")) {
            read = Operators.both(read, signs(0));
        }
        return read;
    }

    private Expression signs(int level) {
        if (level == SIGNS.size()) {
            return unary();
        }
        Expression read = signs(level + 1);
        while (at < tokens.size()
                && SIGN_KINDS.contains(tokens.get(at).kind())
                && SIGNS.get(level).contains(tokens.get(at).text())) {
            String sign = tokens.get(at++).text();
            read = Operators.between(read, sign, signs(level + 1));
        }
        return read;
    }

    private Expression unary() {
        if (takes(Kind.OPERATOR, "-")) {
            Expression zero = answers -> Value.of(0.0);
            return Operators.between(zero, "-", unary());
        }
        return primary();
    }

    private Expression primary() {
        Token token = next();
        return switch (token.kind()) {
            case NUMBER -> {
                double number = Double.parseDouble(token.text());
                yield answers -> Value.of(number);
            }
            case STRING -> {
                Value words =
                        new Value.Words(token.text().substring(1, token.text().length() - 1), true);
                yield answers -> words;
            }
            case OPEN -> closed(or());
            case NAME -> call(token.text());
            case SLASH -> FollowPath.fromTop(names(token.text()));
            case DOT -> FollowPath.fromHere(steps(token.text()));
            case REFERENCE,
                    OPERATOR,
                    STAR,
                    AT,
                    COMMA,
                    CLOSE,
                    OPEN_PREDICATE,
                    CLOSE_PREDICATE,
                    VARIABLE,
                    UNENDED,
                    UNKNOWN -> throw new NotRead();
        };
    }

    private Expression closed(Expression read) {
        require(Kind.CLOSE);
        return read;
    }

    private Expression call(String function) {
        require(Kind.OPEN);
        List<Expression> arguments = new ArrayList<>();
        if (!sees(Kind.CLOSE)) {
            arguments.add(or());
            while (sees(Kind.COMMA)) {
                at++;
                arguments.add(or());
            }
        }
        require(Kind.CLOSE);
        if (function.equals("current") && sees(Kind.SLASH)) {
            at++;
            return FollowPath.fromHere(steps(next().text()));
        }
        return Functions.call(function, List.copyOf(arguments));
    }

    /** {@code ../../age}, from its first step on. */
    private List<String> steps(String first) {
        List<String> steps = new ArrayList<>(List.of(first));
        while (sees(Kind.SLASH)) {
            at++;
            Token step = next();
            if (step.kind() != Kind.DOT && step.kind() != Kind.NAME || sees(Kind.OPEN) || sees(Kind.OPEN_PREDICATE)) {
                throw new NotRead();
            }
            steps.add(step.text());
        }
        return steps;
    }

    /** {@code /data/household/age}, from behind its first slash on. */
    private List<String> names(String slash) {
        if (!slash.equals("/") || !sees(Kind.NAME)) {
            throw new NotRead();
        }
        return steps(next().text());
    }

    private Token next() {
        if (at == tokens.size()) {
            throw new NotRead();
        }
        return tokens.get(at++);
    }

    private boolean sees(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private boolean takes(Kind kind, String text) {
        boolean found = sees(kind) && tokens.get(at).text().equals(text);
        at += found ? 1 : 0;
        return found;
    }

    private void require(Kind kind) {
        if (next().kind() != kind) {
            throw new NotRead();
        }
    }
}
