package org.sanad.forms.handover;

import java.util.UUID;

/**
 * What became of something that arrived.
 *
 * @param kind of the record: {@code session}, {@code person}
 * @param page where it is shown; empty if nowhere
 * @param memo what the taker wants to know again when a later version comes
 */
public record Made(String kind, UUID id, String page, String memo) {}
