package org.sanad.programmes.modules;

import java.util.Optional;

/** A module of the catalogue: 1 to 8 are those of the manual (RU-08), from 9 on a mission's own. */
public record ModuleNumber(int value) implements Comparable<ModuleNumber> {

    public static final int LAST_OF_THE_MANUAL = 8;
    public static final int LAST = 99;

    public ModuleNumber {
        if (value < 1 || value > LAST) {
            throw new IllegalArgumentException("a module is numbered from 1 to " + LAST);
        }
    }

    public static Optional<ModuleNumber> of(int number) {
        return number < 1 || number > LAST ? Optional.empty() : Optional.of(new ModuleNumber(number));
    }

    public boolean ofTheManual() {
        return value <= LAST_OF_THE_MANUAL;
    }

    @Override
    public int compareTo(ModuleNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
