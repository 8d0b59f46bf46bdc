package org.sanad.assessment.sample;

/**
 * How many interviews are wanted of a group at a place.
 *
 * @param group name of the answer; empty for all groups
 * @param place name of the answer; empty for all places
 */
public record Quota(String group, String place, int wanted) {}
