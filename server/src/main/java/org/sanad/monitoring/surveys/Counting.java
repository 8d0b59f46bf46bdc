package org.sanad.monitoring.surveys;

import java.util.Locale;

/** How a published figure is made of answers; the group is the figure's own, everybody where it has none. */
public enum Counting {
    /** How many interviews or discussions there are. */
    INTERVIEWS,
    /** How many of the group gave the answer. */
    NUMBER,
    /** Of the group's people who answered, how many gave it. */
    RATE,
    /** Of everybody who answered, how many are of the group and gave it. */
    SHARE_OF_ALL,
    /** Of those who gave it, how many are of the group. */
    COMPOSITION,
    /** Of all answers the group named, how many are this one. */
    SHARE_OF_MENTIONS,
    /** Of all answers everybody named, how many are this one by the group. */
    SHARE_OF_ALL_MENTIONS,
    LEAST,
    MOST,
    /** Its place among the answers by how many gave them. */
    RANK,
    /** How many different answers anybody named, "other" left out. */
    OPTIONS_NAMED;

    public String messageKey() {
        return "monitoring.counting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
