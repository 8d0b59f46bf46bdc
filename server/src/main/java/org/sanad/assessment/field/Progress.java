package org.sanad.assessment.field;

/**
 * How many of how many.
 *
 * @param wanted 0 where no quota was set
 * @param missing of those wanted; of a total, what its cells lack, so that too many of one do not hide too few of another
 */
public record Progress(long held, long wanted, long missing) {

    public static final Progress NONE = new Progress(0, 0, 0);

    public boolean isReached() {
        return wanted > 0 && missing == 0;
    }

    /** Whether more were held than asked for: time that others would have needed. */
    public boolean isOver() {
        return isReached() && held > wanted;
    }
}
