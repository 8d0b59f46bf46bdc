package org.sanad.forms.review.submission;

/** What a version says otherwise, in words. Empty for no answer. */
public record ShownChange(int version, String label, String before, String after) {}
