package org.sanad.programmes.photographs;

import java.util.List;

/**
 * A photograph with what stands of its consent today.
 *
 * @param people those shown, each with whether their yes stands; only for consent of people
 */
public record ShownPhotograph(Photograph photograph, List<Shown> people) {

    /** Somebody in the picture. */
    public record Shown(String code, String name, boolean consents) {}

    /** Whether it may leave its record: be handed out, printed, shown in a list. */
    public boolean usable() {
        if (withdrawn()) {
            return false;
        }
        return switch (photograph.consent()) {
            case NOBODY_SHOWN -> true;
            case GROUP -> photograph.groupOn().isPresent();
            case PEOPLE -> !people.isEmpty() && people.stream().allMatch(Shown::consents);
        };
    }

    public boolean withdrawn() {
        return photograph.withdrawnOn().isPresent();
    }

    public String stateKey() {
        if (withdrawn()) {
            return "photographs.state.withdrawn";
        }
        return usable() ? "photographs.state.usable" : "photographs.state.no-consent";
    }
}
