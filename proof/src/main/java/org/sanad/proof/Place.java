package org.sanad.proof;

/** Where something stands. Pages count from 1 and are 0 where a file has none, such as a list of figures. */
public record Place(int page, int line) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(page, other.page);
    }
}
