package org.sanad.programmes.groups;

import java.util.Locale;

/** Why a group is proposed as it is. */
public enum Reason {
    /** Some said that they wish to be with their own sex. */
    SOME_ASKED,
    /** Nobody asked them; their cohort is of one sex. */
    COHORT_IS_SO,
    /** To whom both is right joined those who asked, so that the group is large enough. */
    OTHERS_JOIN,
    /** All who are left are of one sex, and nobody wishes otherwise. */
    ALL_ALIKE,
    /** Nobody who is left wishes to be with their own sex alone. */
    NOBODY_MINDS,
    /** One or two of a sex among the other: ask them first. */
    FEW_AMONG_MANY,
    /** Fewer than a group usually has. */
    SMALL,
    /** Too many for one group. */
    SPLIT;

    public String messageKey() {
        return "groups.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody should look before accepting. */
    public boolean needsALook() {
        return this == FEW_AMONG_MANY || this == SMALL;
    }
}
