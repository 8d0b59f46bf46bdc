package org.sanad.xlsform;

import java.util.Optional;
import org.sanad.xlsform.judge.Expression;
import org.sanad.xlsform.judge.ParseExpression;
import org.sanad.xlsform.judge.Value;
import org.sanad.xlsform.xpath.Tokens;

/**
 * What an answer must be like, as an XForm says it. Phones hold it against an answer while it is typed; this holds it
 * against an answer that came. It never guesses: whatever it does not read, or what rests on an answer that is not there,
 * leaves the verdict open.
 */
public final class Constraint {

    private static final Expression NOT_READ = answers -> Value.UNKNOWN;

    private final Expression expression;

    private Constraint(Expression expression) {
        this.expression = expression;
    }

    /** @param written as the bind of an XForm says it, questions by their paths */
    public static Constraint of(String written) {
        return new Constraint(ParseExpression.of(Tokens.of(written)).orElse(NOT_READ));
    }

    /** Whether all its words are read; else every verdict is open. */
    public boolean isRead() {
        return expression != NOT_READ;
    }

    public Verdict judge(KnownAnswers answers) {
        Optional<Boolean> holds = expression.of(answers).truth();
        return holds.map(yes -> yes ? Verdict.HOLDS : Verdict.FAILS).orElse(Verdict.UNKNOWN);
    }
}
