package org.sanad.xlsform.judge;

import org.sanad.xlsform.KnownAnswers;

/** A piece of an expression that comes to a value. */
@FunctionalInterface
public interface Expression {

    Value of(KnownAnswers answers);
}
