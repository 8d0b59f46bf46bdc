package org.sanad.forms.review.pictures;

import java.util.UUID;

/**
 * A point on the drawing.
 *
 * @param x in its units, from the west
 * @param y from the north
 * @param degrees latitude and longitude as people read them
 */
public record Dot(UUID id, String title, double x, double y, String degrees) {}
