package org.sanad.forms.entry;

/** A way in for filled-in forms from the browser: its refusals are told as phones are told theirs. */
public interface TakesAnswers {}
