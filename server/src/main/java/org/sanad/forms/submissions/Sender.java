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
 * @param target what they collect for; says who may read the answers
 */
public record Sender(
        @Nullable UUID device,
        @Nullable UUID user,
        @Nullable UUID link,
        FormTarget target) {

    public static Sender device(UUID device, FormTarget target) {
        return new Sender(device, null, null, target);
    }

    public static Sender user(UUID user, FormTarget target) {
        return new Sender(null, user, null, target);
    }

    public static Sender link(UUID link, FormTarget target) {
        return new Sender(null, null, link, target);
    }
}
