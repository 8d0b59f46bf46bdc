package org.sanad.forms.review.decisions;

/** What changes by a step of a review. */
public enum StepKind {
    STATE,
    ASSIGNED
}
