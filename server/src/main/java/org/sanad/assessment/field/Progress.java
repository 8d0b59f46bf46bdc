package org.sanad.assessment.field;

/**
 * How many of how many.
 *
 * @param wanted 0 where no quota was set
 */
public record Progress(long held, long wanted) {

    public boolean isReached() {
        return wanted > 0 && held >= wanted;
    }

    /** Whether more were held than asked for: time that others would have needed. */
    public boolean isOver() {
        return wanted > 0 && held > wanted;
    }
}
