package org.sanad.xlsform.reading;

/**
 * A column by the name that stands for all its spellings.
 *
 * @param language as the heading names it; empty if it names none
 * @param known whether the name means something to the converter; what does not is the author's own
 */
record Column(String name, String language, boolean known) {}
