package org.sanad.browser;

/** Something wrong with a page, where and for whom it was seen. */
public record Defect(String reader, String path, String seenIn, String what) {

    @Override
    public String toString() {
        return path + " · " + reader + " · " + seenIn + " · " + what;
    }
}
