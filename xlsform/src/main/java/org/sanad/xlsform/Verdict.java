package org.sanad.xlsform;

/** What an expression says of answers. */
public enum Verdict {
    HOLDS,
    FAILS,
    /** It asks for something that is not known here, or says it in words that are not read. */
    UNKNOWN
}
