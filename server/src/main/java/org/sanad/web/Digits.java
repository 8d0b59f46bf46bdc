package org.sanad.web;

/** How numbers are written in Arabic and Sorani. A page never mixes the two. */
public enum Digits {
    LATIN,
    ARABIC
}
