package org.sanad.registry;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;

/** What is known of when a person was born. */
public sealed interface Born {

    /** The oldest age taken as told; above it somebody slipped at the keys. */
    int OLDEST = 120;

    record On(LocalDate date) implements Born {}

    /**
     * An age in whole years as told on a day.
     *
     * @param estimated whether the person or the recorder guessed it ("about 40")
     */
    record Aged(int years, LocalDate toldOn, boolean estimated) implements Born {}

    record Unknown() implements Born {}

    /** Age in whole years on a day; an age that was told is taken as passed on half a year later, as the counts do. */
    default OptionalInt ageOn(LocalDate day) {
        return switch (this) {
            case On(var date) -> OptionalInt.of(Period.between(date, day).getYears());
            case Aged(var years, var toldOn, var estimated) ->
                OptionalInt.of(Period.between(toldOn.minusYears(years).minusMonths(6), day)
                        .getYears());
            case Unknown() -> OptionalInt.empty();
        };
    }
}
