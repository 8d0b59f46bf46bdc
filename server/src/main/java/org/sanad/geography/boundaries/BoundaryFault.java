package org.sanad.geography.boundaries;

import org.sanad.shared.Problem;

/**
 * What is wrong with an area of a file.
 *
 * @param area counted from 1 in the order of the file
 * @param code what stands where its p-code should; empty for nothing
 */
public record BoundaryFault(int area, String code, Problem problem) {

    private static final int READABLE = 40;

    public BoundaryFault {
        code = code.length() > READABLE ? code.substring(0, READABLE) + "…" : code;
    }
}
