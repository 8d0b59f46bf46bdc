package org.sanad.programmes.inclusion.outreach;

import java.util.stream.Stream;

/** What people are told, in the languages used there; the others are empty. */
public record Wording(String en, String ar, String ckb) {

    static final int LONGEST = 1000;

    boolean isMissing() {
        return said().findAny().isEmpty();
    }

    boolean isTooLong() {
        return said().anyMatch(text -> text.length() > LONGEST);
    }

    private Stream<String> said() {
        return Stream.of(en, ar, ckb).filter(text -> !text.isEmpty());
    }
}
