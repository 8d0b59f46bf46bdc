package org.sanad.forms.submissions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.FormTarget;

/**
 * Whoever sends a filled-in form. Exactly one of the ids is given, or none for an import.
 *
 * @param device a phone
 * @param user somebody signed in
 * @param link a web link
 * @param handset what the app on the phone calls itself: several may be set up with one code
 * @param target what they collect for; says who may read the answers
 */
public record Sender(
        @Nullable UUID device,
        @Nullable UUID user,
        @Nullable UUID link,
        @Nullable String handset,
        FormTarget target) {

    private static final int LONGEST_HANDSET = 200;

    public static Sender device(UUID device, FormTarget target) {
        return new Sender(device, null, null, null, target);
    }

    public static Sender user(UUID user, FormTarget target) {
        return new Sender(null, user, null, null, target);
    }

    public static Sender link(UUID link, FormTarget target) {
        return new Sender(null, null, link, null, target);
    }

    /** Nobody's hands: what is brought in from elsewhere. */
    public static Sender imported(FormTarget target) {
        return new Sender(null, null, null, null, target);
    }

    /** The same, by a handset that says what it is called. Names no app gives itself are cut. */
    public Sender on(String said) {
        var handset = said.strip();
        return handset.isEmpty()
                ? this
                : new Sender(
                        device, user, link, handset.substring(0, Math.min(handset.length(), LONGEST_HANDSET)), target);
    }
}
