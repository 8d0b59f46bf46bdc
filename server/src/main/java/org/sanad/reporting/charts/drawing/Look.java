package org.sanad.reporting.charts.drawing;

import org.sanad.reporting.charts.Tone;

/**
 * How words in a chart look.
 *
 * @param anchor which end of the words stands at the place given: start, middle or end, in the direction of reading
 */
record Look(double size, String colour, String anchor, boolean bold, String halo) {

    static final double LABEL_SIZE = 13;
    static final double SMALL_SIZE = 12;
    static final double LINE = 17;

    static final Look LABEL = new Look(LABEL_SIZE, Tone.INK, "end", false, "");
    static final Look HEADING = new Look(SMALL_SIZE, Tone.INK_SOFT, "start", true, "");
    static final Look VALUE = new Look(LABEL_SIZE, Tone.INK, "start", true, "");
    static final Look BASE = new Look(SMALL_SIZE, Tone.INK_FAINT, "start", false, "");
    static final Look LEGEND = new Look(SMALL_SIZE, Tone.INK, "start", false, "");

    Look at(String other) {
        return new Look(size, colour, other, bold, halo);
    }

    Look in(String other) {
        return new Look(size, other, anchor, bold, halo);
    }

    Look haloed() {
        return new Look(
                size, colour, anchor, bold, " stroke=\"" + Tone.PAPER + "\" stroke-width=\"3\" paint-order=\"stroke\"");
    }
}
