package org.sanad.forms.handover;

/**
 * What a person decided about something that was held.
 *
 * @param choice key of the option; empty while nobody decided
 */
public record Decision(String choice, String reason) {

    /** Nobody was asked yet. */
    public static final Decision NONE = new Decision("", "");

    public boolean isMade() {
        return !choice.isEmpty();
    }
}
