package org.sanad.demo;

import org.sanad.shared.Kept;

/** The story knows no faults of typing: where a use case finds one, the story itself is wrong. */
final class Done {

    private Done() {}

    static <T> T orFail(Kept<T> kept) {
        return switch (kept) {
            case Kept.Yes<T>(var id) -> id;
            case Kept.No<T>(var faults) -> throw new IllegalStateException("the demo story is at fault: " + faults);
        };
    }
}
