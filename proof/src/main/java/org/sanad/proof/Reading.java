package org.sanad.proof;

/** What the report says at one place, in its own words cut short. */
public record Reading(Place place, String says) {

    private static final int LONGEST = 160;

    public static Reading of(Place place, String text) {
        String one = text.replaceAll("\\s+", " ").strip();
        return new Reading(place, one.length() <= LONGEST ? one : one.substring(0, LONGEST - 1) + "…");
    }
}
