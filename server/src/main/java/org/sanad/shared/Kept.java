package org.sanad.shared;

import java.util.Map;

/**
 * What came of keeping something that was typed into a form.
 *
 * @param <I> the id of what was kept
 */
public sealed interface Kept<I> {

    record Yes<I>(I id) implements Kept<I> {}

    /**
     * @param faults what is wrong, by the name of the field
     */
    record No<I>(Map<String, Problem> faults) implements Kept<I> {

        public No {
            faults = Map.copyOf(faults);
        }
    }

    /**
     * For callers without a form to show the faults beside.
     *
     * @throws Refused with the first of the faults
     */
    default I orRefuse() {
        return switch (this) {
            case Yes<I>(var id) -> id;
            case No<I>(var faults) ->
                throw new Refused(
                        Refused.Kind.BAD_INPUT, faults.values().iterator().next());
        };
    }
}
