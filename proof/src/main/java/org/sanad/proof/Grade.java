package org.sanad.proof;

/** How far a finding goes: arithmetic alone decides, or a person must say which reading was meant. */
public enum Grade {
    PROVEN,
    QUESTION
}
