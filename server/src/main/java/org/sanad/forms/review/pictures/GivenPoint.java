package org.sanad.forms.review.pictures;

import java.util.UUID;

/** A place that somebody gave as an answer. @param point latitude and longitude, then height and accuracy */
record GivenPoint(UUID id, String name, String point) {}
