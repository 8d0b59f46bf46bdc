package org.sanad.forms.review.pictures;

/** A line of the same longitude, or latitude. @param at where it stands on the drawing */
public record Meridian(double at, String degrees) {}
