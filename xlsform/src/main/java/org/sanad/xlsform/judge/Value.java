package org.sanad.xlsform.judge;

import java.util.Optional;

/** What a piece of an expression comes to, as XPath 1.0 turns one kind of value into another. Empty is not known. */
public sealed interface Value {

    Value UNKNOWN = new Unknown();

    /** Not a number where words stand. */
    Optional<Double> number();

    Optional<String> text();

    Optional<Boolean> truth();

    static Value of(boolean holds) {
        return new Truth(holds);
    }

    static Value of(double number) {
        return new Amount(number);
    }

    /** A text that an answer or a function gave. */
    static Value of(String text) {
        return new Words(text, false);
    }

    /** Nothing is known of it. */
    record Unknown() implements Value {

        @Override
        public Optional<Double> number() {
            return Optional.empty();
        }

        @Override
        public Optional<String> text() {
            return Optional.empty();
        }

        @Override
        public Optional<Boolean> truth() {
            return Optional.empty();
        }
    }

    /** Whether something holds. */
    record Truth(boolean holds) implements Value {

        @Override
        public Optional<Double> number() {
            return Optional.of(holds ? 1.0 : 0.0);
        }

        @Override
        public Optional<String> text() {
            return Optional.of(String.valueOf(holds));
        }

        @Override
        public Optional<Boolean> truth() {
            return Optional.of(holds);
        }
    }

    /** A number. */
    record Amount(double amount) implements Value {

        @Override
        public Optional<Double> number() {
            return Optional.of(amount);
        }

        @Override
        public Optional<String> text() {
            return Optional.of(amount == Math.rint(amount) ? String.valueOf((long) amount) : String.valueOf(amount));
        }

        @Override
        public Optional<Boolean> truth() {
            return Optional.of(amount != 0 && !Double.isNaN(amount));
        }
    }

    /** @param isLiteral whether the expression itself says it */
    record Words(String words, boolean isLiteral) implements Value {

        /** Of a blank answer and of words in the expression itself a number is not known: clients differ there. */
        @Override
        public Optional<Double> number() {
            if (words.isBlank() || isLiteral && !Days.isPlainNumber(words)) {
                return Optional.empty();
            }
            return Optional.of(Days.number(words).orElse(Double.NaN));
        }

        @Override
        public Optional<String> text() {
            return Optional.of(words);
        }

        @Override
        public Optional<Boolean> truth() {
            return Optional.of(!words.isEmpty());
        }
    }
}
