package org.sanad.tabulation;

/** Five different things that a form leaves in a cell; only the first is an answer, and none of the others is a zero. */
public enum AnswerState {
    ANSWERED,
    /** Was asked and left empty. */
    MISSING,
    DONT_KNOW,
    PREFER_NOT_TO_SAY,
    /** Skipped by the form's logic: not applicable. */
    NOT_ASKED;

    /** Whether the question was put to this person. */
    public boolean asked() {
        return this != NOT_ASKED;
    }
}
