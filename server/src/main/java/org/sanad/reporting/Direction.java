package org.sanad.reporting;

/** Where a line of the document begins. Arabic and Sorani sheets open with column A at the right. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}
