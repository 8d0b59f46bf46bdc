package org.sanad.programmes.checkpoint;

import java.time.LocalDate;

/** What was heard of a group after its end. */
public record Touch(LocalDate askedOn, InTouch answer, String note) {}
