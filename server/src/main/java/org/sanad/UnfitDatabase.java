package org.sanad;

/** The given database cannot carry Sanad; the message says why and what to do. */
final class UnfitDatabase extends RuntimeException {

    UnfitDatabase(String message) {
        super(message);
    }
}
