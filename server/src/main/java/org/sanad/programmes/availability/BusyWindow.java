package org.sanad.programmes.availability;

import java.util.UUID;

/** Hours that somebody recorded. */
public record BusyWindow(UUID id, WindowDetails details) {}
