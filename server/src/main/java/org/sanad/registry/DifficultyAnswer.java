package org.sanad.registry;

import java.util.Arrays;
import java.util.Locale;

/** An answer to one of the Washington Group's six questions on difficulty. */
public enum DifficultyAnswer {
    NO_DIFFICULTY(1),
    SOME_DIFFICULTY(2),
    A_LOT_OF_DIFFICULTY(3),
    CANNOT_DO_AT_ALL(4),
    REFUSED(7),
    DOES_NOT_KNOW(9);

    private final int code;

    DifficultyAnswer(int code) {
        this.code = code;
    }

    /** The Washington Group's own code for the answer. */
    public int code() {
        return code;
    }

    public static DifficultyAnswer ofCode(int code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no answer has the code " + code));
    }

    public String messageKey() {
        return "registry.answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
