package org.sanad.assessment.field;

import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came from the same hands.
 *
 * @param name of the phone or the user
 * @param device null where a browser sent it
 * @param minutes the middle one of all its interviews; empty where the form does not ask
 */
public record CollectorLine(
        String name, @Nullable UUID device, long held, long refused, OptionalLong minutes, long flagged) {}
