package org.sanad.forms.review.table;

import java.util.Optional;
import java.util.UUID;

/** Where the page before ended. @param number of the turn, where turns of a repeat are shown */
public record PageStart(Optional<UUID> after, int number) {}
