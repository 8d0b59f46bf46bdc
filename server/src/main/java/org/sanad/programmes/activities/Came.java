package org.sanad.programmes.activities;

/**
 * Who came: girls and boys, or young women and young men.
 *
 * @param sexNotRecorded those whose sex nobody noted
 */
public record Came(int female, int male, int sexNotRecorded) {

    public int all() {
        return female + male + sexNotRecorded;
    }
}
