package org.sanad.geography;

/** How near a spelling is to what was typed, from the surest to none. */
enum Nearness {
    SAME,
    SOUNDS_THE_SAME,
    BEGINS_SO,
    MISTYPED,
    NONE
}
