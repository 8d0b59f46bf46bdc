package org.sanad.forms.handover;

/** How far a handover is. */
public enum HandoverState {
    /** On its way, or to be tried again. */
    DUE,
    DONE,
    /** Waits for a person. */
    HELD,
    /** A person decided that nothing comes of it. */
    SET_ASIDE
}
