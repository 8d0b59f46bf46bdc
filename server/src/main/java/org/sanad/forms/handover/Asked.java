package org.sanad.forms.handover;

/** Something that waits for a decision, and what there is to choose. */
public record Asked(Handover handover, Question question) {}
