package org.sanad.tabulation.expression;

import java.util.List;
import java.util.stream.IntStream;
import org.sanad.tabulation.AnswerState;
import org.sanad.tabulation.Column;
import org.sanad.tabulation.Numeric;
import org.sanad.tabulation.PlanFault.Reason;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.store.Store;
import org.sanad.tabulation.store.Stored;

/**
 * Reads an expression into a number per interview; conditions are 1 and 0, and what is not known is NaN, so that "not"
 * of it is not known either. Example: {@code ${sex} = 'female' and age >= 18 and not(selected(barriers, 'cost'))}.
 */
public final class Expression {

    private static final int DEEPEST = 100;
    private static final List<String> WORDS = List.of("and", "or", "div", "not");

    private final Store store;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private Expression(Store store, List<Token> tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    public static Values read(String expression, Store store) throws Misread {
        var reading = new Expression(store, Token.of(expression));
        var values = reading.either();
        if (reading.next().kind() != Token.Kind.END) {
            throw Misread.at(reading.next().text());
        }
        return values;
    }

    /** What it names, whether there is such a thing or not; nothing where it cannot be read. */
    public static List<String> names(String expression) {
        try {
            var tokens = Token.of(expression);
            return IntStream.range(0, tokens.size() - 1)
                    .filter(i -> tokens.get(i).kind() == Token.Kind.NAME
                            && !tokens.get(i + 1).is("(")
                            && WORDS.stream().noneMatch(tokens.get(i)::isWord))
                    .mapToObj(i -> tokens.get(i).text())
                    .toList();
        } catch (Misread e) {
            return List.of();
        }
    }

    private Values either() throws Misread {
        if (++depth > DEEPEST) {
            throw Misread.at("((((…");
        }
        var value = both();
        while (next().isWord("or")) {
            at++;
            value = Kleene.or(value, both());
        }
        depth--;
        return value;
    }

    private Values both() throws Misread {
        var value = comparison();
        while (next().isWord("and")) {
            at++;
            value = Kleene.and(value, comparison());
        }
        return value;
    }

    private Values comparison() throws Misread {
        if (next().kind() == Token.Kind.NAME && Compared.isSign(tokens.get(at + 1))) {
            var column = column(next());
            if (!(column.column() instanceof Numeric)) {
                return choice(column);
            }
        }
        var left = sum();
        if (!Compared.isSign(next())) {
            return left;
        }
        var sign = take().text();
        return Compared.of(left, sign, sum());
    }

    /** A question compared with the name of one of its choices. */
    private Values choice(Stored column) throws Misread {
        at++;
        var sign = take();
        var name = take();
        boolean named = name.kind() == Token.Kind.TEXT || name.kind() == Token.Kind.NUMBER;
        if (!named || !(sign.is("=") || sign.is("!="))) {
            throw Misread.at(sign.text() + " " + name.text());
        }
        var took = took(column, name.text());
        return sign.is("=") ? took : Kleene.not(took);
    }

    private Values took(Stored column, String choice) throws Misread {
        int number = column.choiceNames().indexOf(choice);
        if (number < 0) {
            throw new Misread(Reason.NO_SUCH_CHOICE, choice, Nearest.to(choice, column.choiceNames()));
        }
        var bits = column.choices()[number];
        var answered = column.answered();
        return position -> bits.has(position) ? 1 : answered.has(position) ? 0 : Double.NaN;
    }

    private Values sum() throws Misread {
        var value = product();
        while (next().is("+") || next().is("-")) {
            var left = value;
            boolean plus = take().is("+");
            var right = product();
            value = position -> plus ? left.at(position) + right.at(position) : left.at(position) - right.at(position);
        }
        return value;
    }

    private Values product() throws Misread {
        var value = single();
        while (next().is("*") || next().isWord("div")) {
            var left = value;
            boolean times = take().is("*");
            var right = single();
            value = position -> times ? left.at(position) * right.at(position) : quotient(left, right, position);
        }
        return value;
    }

    private static double quotient(Values left, Values right, int position) {
        double below = right.at(position);
        return below == 0 ? Double.NaN : left.at(position) / below;
    }

    private Values single() throws Misread {
        var token = take();
        if (token.kind() == Token.Kind.NUMBER) {
            double number = Double.parseDouble(token.text());
            return position -> number;
        }
        if (token.is("(")) {
            return closed(either());
        }
        if (token.is("-")) {
            var value = single();
            return position -> -value.at(position);
        }
        if (token.kind() == Token.Kind.NAME) {
            return next().is("(") ? call(token) : number(column(token), token);
        }
        throw Misread.at(token.text());
    }

    private Values call(Token function) throws Misread {
        at++;
        if (function.isWord("not")) {
            return closed(Kleene.not(either()));
        }
        if (!function.isWord("selected") && !function.isWord("answered") && !function.isWord("asked")) {
            throw Misread.at(function.text() + "(");
        }
        var column = column(take());
        if (function.isWord("answered")) {
            return closed(position -> column.answered().has(position) ? 1 : 0);
        }
        if (function.isWord("asked")) {
            return closed(position -> column.in(AnswerState.NOT_ASKED).has(position) ? 0 : 1);
        }
        if (!take().is(",")) {
            throw Misread.at("selected(");
        }
        return closed(took(column, take().text()));
    }

    private Values closed(Values value) throws Misread {
        if (!take().is(")")) {
            throw Misread.at(")");
        }
        return value;
    }

    private static Values number(Stored column, Token token) throws Misread {
        if (!(column.column() instanceof Numeric)) {
            throw new Misread(Reason.WRONG_KIND_OF_VARIABLE, token.text(), List.of());
        }
        var answered = column.answered();
        var values = column.values();
        return position -> answered.has(position) ? values[position] : Double.NaN;
    }

    private Stored column(Token token) throws Misread {
        if (token.kind() != Token.Kind.NAME) {
            throw Misread.at(token.text());
        }
        var names = store.dataset().columns().stream().map(Column::name).toList();
        return store.column(token.text())
                .orElseThrow(() -> new Misread(Reason.NO_SUCH_VARIABLE, token.text(), Nearest.to(token.text(), names)));
    }

    private Token next() {
        return tokens.get(at);
    }

    private Token take() {
        var token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }
}
