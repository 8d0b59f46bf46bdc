package org.sanad.tabulation;

/** One variable over all interviews. Filled row by row before the dataset is handed on; every row begins as MISSING. */
public sealed interface Column permits SelectOne, SelectMultiple, Numeric {

    String name();

    int size();

    AnswerState state(int row);
}
