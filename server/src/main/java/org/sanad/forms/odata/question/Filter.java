package org.sanad.forms.odata.question;

import java.util.List;

/** A condition on rows. */
sealed interface Filter {

    /** A path to a property, or a value. */
    sealed interface Operand {

        record Path(String path) implements Operand {}

        record Text(String text) implements Operand {}

        /** A number, a day, a moment, true or false, as it was written. */
        record Bare(String word) implements Operand {}

        record Nothing() implements Operand {}
    }

    record Compare(Operand.Path path, Comparison comparison, Operand value) implements Filter {}

    /** @param pattern for SQL, its special signs escaped */
    record Like(Operand.Path path, String pattern) implements Filter {}

    record All(List<Filter> parts) implements Filter {}

    record Any(List<Filter> parts) implements Filter {}

    record Not(Filter part) implements Filter {}
}
