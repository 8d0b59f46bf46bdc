package org.sanad.forms.odata.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a property and a value stand to each other. */
enum Comparison {
    EQ("="),
    NE("<>"),
    GT(">"),
    GE(">="),
    LT("<"),
    LE("<=");

    private final String sql;

    Comparison(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    static Optional<Comparison> named(String word) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** With its sides changed: 5 lt x is x gt 5. */
    Comparison turned() {
        return switch (this) {
            case EQ -> EQ;
            case NE -> NE;
            case GT -> LT;
            case GE -> LE;
            case LT -> GT;
            case LE -> GE;
        };
    }
}
