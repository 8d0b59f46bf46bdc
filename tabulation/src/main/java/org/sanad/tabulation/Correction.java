package org.sanad.tabulation;

/** What is done to p because a plan tests many things. */
public enum Correction {
    NONE,
    /** The chance of even one false finding stays below the level. */
    HOLM,
    /** The share of false findings among all stays below the level. */
    BENJAMINI_HOCHBERG
}
